import { codeShelf, type CodeShelf } from './codes/shelf'
import { entryShelf, type EntryShelf } from './entry/shelf'
import type { Answered } from './events'
import { familyShelf, type FamilyShelf } from './family/shelf'
import { moneyShelf, type MoneyShelf } from './money/shelf'
import type { Person } from './people/person'
import { peopleShelf, type PeopleShelf } from './people/shelf'
import { premiumShelf, type PremiumShelf } from './premiums/shelf'
import { visitShelf, type VisitShelf } from './visits/shelf'
import { walletShelf, type WalletShelf } from './wallet/shelf'

/** The whole city, concern by concern. Only `applyEvent` changes it. */
export interface World
  extends PeopleShelf, MoneyShelf, EntryShelf, CodeShelf, VisitShelf, FamilyShelf, WalletShelf, PremiumShelf {
  /** Counts what happened, so that every record has its own number. */
  events: number
  readonly answers: Map<string, Answered>
}

/** @param firstRunAt when the first monthly run of its history is due, epoch ms */
export const emptyWorld = (people: readonly Person[], firstRunAt: number): World => ({
  events: 0,
  answers: new Map(),
  ...peopleShelf(people),
  ...moneyShelf(firstRunAt),
  ...entryShelf(),
  ...codeShelf(),
  ...visitShelf(),
  ...walletShelf(),
  ...premiumShelf(firstRunAt),
  ...familyShelf(),
})
