import { endFiling, fileForCare, listFilings } from '@/contract/filing'
import type { RefusalCode } from '@/contract/refusal'
import { dayOf } from '@/domain/china-day'
import { endedEvent, filedEvent, patientsOf, wireFiling, wirePatient } from '../world/filings/filing'
import { filingsOf } from '../world/filings/state'
import { refuse, route, type Route } from './route'

const messages: Partial<Record<RefusalCode, string>> = {
  NOT_FOUND: 'no such place',
  MEMBER_NOT_INSURED: 'the patient is not actively insured',
  NOT_OFFERED: 'the city has no filing of this kind',
  FILING_NOT_NEEDED: 'care there counts as filed',
  PERIOD_NOT_ALLOWED: 'a filing begins today or later',
  ALREADY_FILED: 'there is a filing for this place and time',
}

/** The routes of filings for care elsewhere (异地就医备案). */
export const filingRoutes: readonly Route[] = [
  route(listFilings, ({ world, now, caller }) => {
    const patients = patientsOf(world, caller.person)
    const filings = patients.flatMap((patient) =>
      filingsOf(world, patient.person.personNumber).map((filing) => ({ filing, patient })),
    )
    filings.sort((one, other) => other.filing.at - one.filing.at)
    return {
      reply: {
        filings: filings.map(({ filing, patient }) => wireFiling(filing, patient, dayOf(now))),
        persons: patients.map((patient) => wirePatient(world, patient, now)),
      },
    }
  }),
  route(fileForCare, ({ world, now, body, caller }) => {
    const patient = patientsOf(world, caller.person).find(({ right }) => right?.relId === body.rel_id)
    if (!patient) return refuse('NOT_FOUND', 'no such relative of this person')
    const event = filedEvent(world, patient, body, now)
    if (typeof event === 'string') return refuse(event, messages[event] ?? 'not now')
    return { reply: wireFiling(event, patient, dayOf(now)), events: [event] }
  }),
  route(endFiling, ({ world, now, path, caller }) => {
    const filing = world.filings.get(path.filingId)
    const patient = patientsOf(world, caller.person).find(
      ({ person }) => person.personNumber === filing?.personNumber,
    )
    if (!filing || !patient) return refuse('NOT_FOUND', 'no such filing of yours')
    const event = endedEvent(filing, now)
    const after = { ...filing, endsOn: event?.endsOn ?? filing.endsOn }
    return { reply: wireFiling(after, patient, dayOf(now)), events: event ? [event] : [] }
  }),
]
