import type { City } from '@/contract/city'
import type { AgreementWay, Relation } from '@/contract/family-words'
import type { OfferForm } from '@/contract/offer'
import { lastDayOfMonthsFrom } from '@/domain/calendar'
import { typedDay } from '@/domain/typed-day'
import { mayReach } from '@/domain/family/may-reach'
import { readCap } from '../parts/typed-cap'
import type { ReadTerms } from '../parts/typed-terms-errors'
import type { OfferBasis } from './offer-basis'
import type { OfferDraft } from './offer-draft'

/** A draft as it is read under the city's rules; undefined stands for what is missing or cannot be read. */
export interface OfferRead extends ReadTerms {
  readonly relation: Relation | undefined
  readonly place: City | undefined
  /** The place that is asked for beside the insurance. */
  readonly workplaceOf: 'EMPLOYER' | 'COMMUNITY'
  /** `YYYY-MM-DD` */
  readonly beginsOn: string | undefined
  readonly agreementWay: AgreementWay
}

/** A form that lacks only what the member does now: for a face, the token of its check. */
export type UnprovedForm = Omit<OfferForm, 'agreement'> & { readonly way: AgreementWay }

type FormField = OfferBasis['eligibility']['form']['employee'][number]

/** Tells whether the city's form asks for something, given the member's insurance. */
export const asks = (
  { eligibility: { form } }: OfferBasis,
  { kind }: OfferDraft,
  field: FormField,
): boolean => (kind === 'RESIDENT' ? form.resident : form.employee).includes(field)

/** Picks the cities whose people the sharer's city lets in. */
export const reachable = ({ cities, ownPlace, eligibility }: OfferBasis): readonly City[] =>
  cities.filter(({ code }) => ownPlace !== undefined && mayReach(ownPlace.code, code, eligibility.rules))

/** Reads a draft under the rules of the city. @param today `YYYY-MM-DD` in China */
export function readDraft(draft: OfferDraft, basis: OfferBasis, today: string): OfferRead {
  const { relations, scopes, agreementWays } = basis.eligibility.rules
  const beginsOn = draft.begin === 'TODAY' ? today : typedDay(draft.beginDay)
  const ends = {
    NONE: () => null,
    YEAR: () => (beginsOn === undefined ? undefined : lastDayOfMonthsFrom(beginsOn, 12)),
    DAY: () => typedDay(draft.endDay),
  }
  const placeCode = draft.placeCode ?? basis.ownPlace?.code
  return {
    relation: relations.find((relation) => relation === draft.relation),
    place: reachable(basis).find(({ code }) => code === placeCode),
    workplaceOf: asks(basis, draft, 'COMMUNITY') ? 'COMMUNITY' : 'EMPLOYER',
    beginsOn,
    endsOn: asks(basis, draft, 'END') ? ends[draft.end]() : null,
    monthCapFen: asks(basis, draft, 'MONTH_CAP') ? readCap(draft.monthCap) : null,
    visitCapFen: asks(basis, draft, 'VISIT_CAP') ? readCap(draft.visitCap) : null,
    scopes: scopes.filter((scope) => draft.scopes.includes(scope)),
    agreementWay: agreementWays.find((way) => way === draft.agreementWay) ?? agreementWays[0] ?? 'OWN_PHONE',
  }
}

/** Makes the form that goes to the city; undefined while something of it is missing. */
export function formOf(draft: OfferDraft, basis: OfferBasis, today: string): UnprovedForm | undefined {
  const read = readDraft(draft, basis, today)
  const { relation, place, beginsOn, endsOn, monthCapFen, visitCapFen, workplaceOf } = read
  if (!relation || !place || !beginsOn) return undefined
  if (endsOn === undefined || monthCapFen === undefined || visitCapFen === undefined) return undefined
  const workplace = draft.workplace.trim()
  return {
    certificate: draft.certificate,
    number: draft.number,
    name: draft.name.trim(),
    relation,
    placeCode: place.code,
    employer: workplaceOf === 'EMPLOYER' ? workplace : null,
    community: workplaceOf === 'COMMUNITY' ? workplace : null,
    phone: draft.phone,
    beginsOn,
    endsOn,
    monthCapFen,
    visitCapFen,
    scopes: read.scopes,
    signature: draft.signature.trim(),
    way: read.agreementWay,
  }
}
