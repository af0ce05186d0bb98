import { initialCodeState, type CodeState } from './codes/state'
import { initialDocumentState, type DocumentState } from './documents/state'
import { initialEntryState, type EntryState } from './entry/state'
import type { Answered } from './events'
import { initialFamilyState, type FamilyState } from './family/state'
import { initialFilingState, type FilingState } from './filings/state'
import { initialMoneyState, type MoneyState } from './money/state'
import { initialNoticeState, type NoticeState } from './notices/state'
import type { Person } from './people/person'
import { initialPeopleState, type PeopleState } from './people/state'
import { initialPremiumState, type PremiumState } from './premiums/state'
import { initialVisitState, type VisitState } from './visits/state'
import { initialWalletState, type WalletState } from './wallet/state'

/** The whole state of the city, concern by concern. Only `applyEvent` changes it. */
export interface World
  extends
    PeopleState,
    MoneyState,
    EntryState,
    CodeState,
    VisitState,
    FamilyState,
    WalletState,
    PremiumState,
    FilingState,
    DocumentState,
    NoticeState {
  /** The number of events so far, so that every record has its own number. */
  events: number
  readonly answers: Map<string, Answered>
}

/**
 * Creates a world before its first event.
 * @param firstRunAt the time the first monthly run of its history is due, epoch ms
 */
export const emptyWorld = (people: readonly Person[], firstRunAt: number): World => ({
  events: 0,
  answers: new Map(),
  ...initialPeopleState(people),
  ...initialMoneyState(firstRunAt),
  ...initialEntryState(),
  ...initialCodeState(),
  ...initialVisitState(),
  ...initialWalletState(),
  ...initialPremiumState(firstRunAt),
  ...initialFamilyState(),
  ...initialFilingState(),
  ...initialDocumentState(),
  ...initialNoticeState(),
})
