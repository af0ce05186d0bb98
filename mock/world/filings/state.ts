import { append } from '../append'
import type { Appliers } from '../event-parts'
import type { FilingEvent } from './events'

/** A filing as it was made, with its present last day. */
export type StoredFiling = Extract<FilingEvent, { type: 'filed' }>

/** The part of the world that holds filings for care elsewhere. */
export interface FilingState {
  readonly filings: Map<string, StoredFiling>
  /** The ids of a patient's filings, oldest first, by person number. */
  readonly filingsOf: Map<string, string[]>
}

/** Creates the state of a city without filings. */
export const initialFilingState = (): FilingState => ({ filings: new Map(), filingsOf: new Map() })

/** The effects of the events of filings. */
export const applyFilings: Appliers<FilingEvent, FilingState> = {
  filed: (world, filing) => {
    world.filings.set(filing.filingId, filing)
    append(world.filingsOf, filing.personNumber, filing.filingId)
  },
  'filing-ended': (world, { filingId, endsOn }) => {
    const filing = world.filings.get(filingId)
    if (filing) world.filings.set(filingId, { ...filing, endsOn })
  },
}

/** Returns the filings of a patient, oldest first. */
export const filingsOf = (world: FilingState, personNumber: string): readonly StoredFiling[] =>
  (world.filingsOf.get(personNumber) ?? []).flatMap((filingId) => world.filings.get(filingId) ?? [])

/** Returns the filings of a patient that were made by the rules of an insured place. */
export const filingsFor = (
  world: FilingState,
  personNumber: string,
  place: string,
): readonly StoredFiling[] =>
  filingsOf(world, personNumber).filter(({ insuredPlace }) => insuredPlace === place)
