import type { OfferForm } from '../api'
import type { City } from '@/contract/city'
import type { Relation, ShareScope } from '@/contract/family-words'
import { startOfDay } from '@/domain/calendar'
import { typedDay } from '@/domain/calendar-day'
import { dayOf } from '@/domain/china-time'
import { mayReach } from '@/domain/family/may-reach'
import { parseFen } from '@/domain/money'
import type { OfferBasis } from './offer-basis'
import type { OfferDraft } from './offer-draft'

/** What the draft comes to under the city's rules; undefined where something is missing or cannot be read. */
export interface OfferRead {
  readonly relation: Relation | undefined
  readonly place: City | undefined
  /** What is asked for beside the insurance. */
  readonly workplaceOf: 'EMPLOYER' | 'COMMUNITY'
  /** `YYYY-MM-DD` */
  readonly beginsOn: string | undefined
  /** `YYYY-MM-DD`; null where there is no end. */
  readonly endsOn: string | null | undefined
  /** Fen; null where there is no cap. */
  readonly monthCapFen: number | null | undefined
  readonly visitCapFen: number | null | undefined
  readonly scopes: readonly ShareScope[]
}

type FormField = OfferBasis['eligibility']['form']['employee'][number]

/** Whether the city's form asks for something, given the member's insurance. */
export const asks = (
  { eligibility: { form } }: OfferBasis,
  { kind }: OfferDraft,
  field: FormField,
): boolean => (kind === 'RESIDENT' ? form.resident : form.employee).includes(field)

/** The cities whose people the sharer's city lets in. */
export const reachable = ({ cities, ownPlace, eligibility }: OfferBasis): readonly City[] =>
  cities.filter(({ code }) => ownPlace !== undefined && mayReach(ownPlace.code, code, eligibility.rules))

/** A year from a day on: its last day. */
export const yearFrom = (day: string): string =>
  dayOf(startOfDay(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`, -1))

const capOf = (typed: string): number | null | undefined => (typed.trim() === '' ? null : parseFen(typed))

/** @param today `YYYY-MM-DD` in China */
export function readDraft(draft: OfferDraft, basis: OfferBasis, today: string): OfferRead {
  const { relations, scopes } = basis.eligibility.rules
  const beginsOn = draft.begin === 'TODAY' ? today : typedDay(draft.beginDay)
  const ends = {
    NONE: () => null,
    YEAR: () => (beginsOn === undefined ? undefined : yearFrom(beginsOn)),
    DAY: () => typedDay(draft.endDay),
  }
  const placeCode = draft.placeCode ?? basis.ownPlace?.code
  return {
    relation: relations.find((relation) => relation === draft.relation),
    place: reachable(basis).find(({ code }) => code === placeCode),
    workplaceOf: asks(basis, draft, 'COMMUNITY') ? 'COMMUNITY' : 'EMPLOYER',
    beginsOn,
    endsOn: asks(basis, draft, 'END') ? ends[draft.end]() : null,
    monthCapFen: asks(basis, draft, 'MONTH_CAP') ? capOf(draft.monthCap) : null,
    visitCapFen: asks(basis, draft, 'VISIT_CAP') ? capOf(draft.visitCap) : null,
    scopes: scopes.filter((scope) => draft.scopes.includes(scope)),
  }
}

/** The form as it goes to the city; undefined while something of it is missing. */
export function formOf(draft: OfferDraft, basis: OfferBasis, today: string): OfferForm | undefined {
  const read = readDraft(draft, basis, today)
  const { relation, place, beginsOn, endsOn, monthCapFen, visitCapFen, workplaceOf } = read
  if (!relation || !place || !beginsOn) return undefined
  if (endsOn === undefined || monthCapFen === undefined || visitCapFen === undefined) return undefined
  const workplace = draft.workplace.trim()
  return {
    psn_cert_type: draft.certificate,
    certno: draft.number,
    psn_name: draft.name.trim(),
    rela: relation,
    admdvs: place.code,
    emp_name: workplaceOf === 'EMPLOYER' ? workplace : null,
    community: workplaceOf === 'COMMUNITY' ? workplace : null,
    mob: draft.phone,
    beg_date: beginsOn,
    end_date: endsOn,
    mon_cap: monthCapFen,
    visit_cap: visitCapFen,
    scopes: [...read.scopes],
    signature: draft.signature.trim(),
  }
}
