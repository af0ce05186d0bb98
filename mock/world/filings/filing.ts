import type * as v from 'valibot'
import type { fileForCare, FilingPerson, WireFiling } from '@/contract/filing'
import type { Me } from '@/contract/me'
import type { RefusalCode } from '@/contract/refusal'
import { startOfDay } from '@/domain/calendar'
import { holdsOn } from '@/domain/care-elsewhere'
import { filedUntil, filingRefusal } from '@/domain/filing-rules'
import { dayOf } from '@/domain/china-day'
import { cities, placeName, policyOn } from '../../policies/cities'
import type { StoredRelative } from '../family/state'
import { relativesHeld } from '../family/relatives-held'
import { maskName, type Person } from '../people/person'
import { mainInsurance } from '../people/state'
import type { World } from '../world'
import type { FilingEvent } from './events'
import { filingsOf, type StoredFiling } from './state'

/** Somebody for whom a person may file: without a right it is the person. */
export interface Patient {
  readonly person: Person
  readonly right: StoredRelative | undefined
}

/** Lists the people for whom a person may file: the person, and the relatives whose codes they may show. */
export const patientsOf = (world: World, person: Person): readonly Patient[] => [
  { person, right: undefined },
  ...relativesHeld(world, person).flatMap((right) => {
    const relative = world.people.get(right.relative)
    return relative ? { person: relative, right } : []
  }),
]

/** Describes somebody for whom the caller may file, with the rules of the place where they are insured. */
export function wirePatient(
  world: World,
  { person, right }: Patient,
  now: number,
): v.InferInput<typeof FilingPerson> {
  const { admdvs } = mainInsurance(world, person)
  const { kinds, months, provinceIsFree } = policyOn(admdvs, dayOf(now)).filing
  return {
    rel_id: right?.relId ?? null,
    psn_name: maskName(person.name),
    rela: right?.relation ?? null,
    admdvs,
    admdvs_name: placeName(admdvs),
    kinds,
    tmp_months: months,
    same_prov: provinceIsFree ? '1' : '0',
  }
}

const stateOn = (filing: StoredFiling, day: string): WireFiling['filing_stas'] =>
  holdsOn(filing, day) ? 'ACTIVE' : filing.beginsOn > day && !isOver(filing, day) ? 'UPCOMING' : 'ENDED'

const isOver = ({ beginsOn, endsOn }: StoredFiling, day: string): boolean =>
  endsOn !== null && (endsOn < day || endsOn < beginsOn)

/** Describes a filing on a day. */
export const wireFiling = (filing: StoredFiling, { person, right }: Patient, day: string): WireFiling => ({
  filing_id: filing.filingId,
  rel_id: right?.relId ?? null,
  psn_name: right ? maskName(person.name) : null,
  kind: filing.kind,
  admdvs: filing.placeCode,
  admdvs_name: placeName(filing.placeCode),
  beg_date: filing.beginsOn,
  end_date: filing.endsOn,
  filing_stas: stateOn(filing, day),
})

/** Returns the event of filing, or the code of the refusal. */
export function filedEvent(
  world: World,
  { person }: Patient,
  { kind, admdvs: placeCode, beg_date: beginsOn }: v.InferOutput<(typeof fileForCare)['body']>,
  now: number,
): Extract<FilingEvent, { type: 'filed' }> | RefusalCode {
  const insured = mainInsurance(world, person)
  const { kinds, months, provinceIsFree } = policyOn(insured.admdvs, dayOf(now)).filing
  if (!cities.has(placeCode)) return 'NOT_FOUND'
  const endsOn = filedUntil(kind, beginsOn, months)
  const { personNumber } = person
  const refusal = filingRefusal({
    kind,
    placeCode,
    beginsOn,
    endsOn,
    kindsAllowed: kinds,
    insuredPlace: insured.admdvs,
    provinceIsFree,
    today: dayOf(now),
    isInsured: insured.state === '1',
    filings: filingsOf(world, personNumber).filter((filing) => !isOver(filing, dayOf(now))),
  })
  if (refusal) return refusal
  const filingId = `F${String(world.events + 1).padStart(9, '0')}`
  const about = { filingId, personNumber, insuredPlace: insured.admdvs, kind, placeCode, beginsOn, endsOn }
  return { type: 'filed', at: now, ...about }
}

/** Returns the event of ending a filing; undefined where it is over. One that has begun holds to the end of the day. */
export function endedEvent(
  filing: StoredFiling,
  now: number,
): Extract<FilingEvent, { type: 'filing-ended' }> | undefined {
  const today = dayOf(now)
  if (isOver(filing, today)) return undefined
  const endsOn = filing.beginsOn > today ? dayOf(startOfDay(filing.beginsOn, -1)) : today
  return { type: 'filing-ended', filingId: filing.filingId, endsOn }
}

/** Returns the filing of a person that is in force for a time, the one that ends last; null where there is none. */
export function filingNow(
  world: World,
  { personNumber }: Person,
  now: number,
): v.InferInput<typeof Me>['filing'] {
  const inForce = filingsOf(world, personNumber).flatMap(({ placeCode, beginsOn, endsOn }) =>
    endsOn !== null && holdsOn({ beginsOn, endsOn }, dayOf(now)) ? { placeCode, endsOn } : [],
  )
  const [last] = inForce.sort((one, other) => (one.endsOn < other.endsOn ? 1 : -1))
  return last ? { admdvs_name: placeName(last.placeCode), end_date: last.endsOn } : null
}
