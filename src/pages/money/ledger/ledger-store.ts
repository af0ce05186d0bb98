import type { LedgerKey } from '../api'
import type { Account } from '@/contract/account'
import type { LedgerEntry, LedgerType } from '@/contract/ledger'
import { accountShown } from '@/domain/account-shown'
import { lastSeen } from '@/domain/remote'
import type { PagesStore } from '@/state/pages-store'
import type { RemoteStore } from '@/state/remote-store'

/** The stores that a ledger is made of. */
export interface LedgerParts {
  readonly accounts: RemoteStore<undefined, readonly Account[]>
  /** The changes of one account; the place in its key is empty until one is known. */
  readonly entries: PagesStore<LedgerKey, LedgerEntry>
}

/** The filter of the list; undefined means everything. */
export interface LedgerFilter {
  readonly type: LedgerType | undefined
  /** `YYYY` */
  readonly year: string | undefined
}

/** The stores of the ledger page, and what the page can do with them. */
export interface Ledger extends LedgerParts {
  /** Asks for everything again; the entries follow once the account is known. */
  refresh(): Promise<void>
  /** Shows the account in an insured place, without a filter. */
  open(placeCode: string): Promise<void>
  filter(wanted: LedgerFilter): Promise<void>
}

/** Returns the filter that a key stands for. */
export const filterOf = ({ type, from }: LedgerKey): LedgerFilter => ({ type, year: from?.slice(0, 4) })

const keyOf = (placeCode: string, { type, year }: LedgerFilter): LedgerKey => ({
  placeCode,
  ...(type && { type }),
  ...(year !== undefined && { from: `${year}-01-01`, to: `${year}-12-31` }),
})

/** Builds the list of all changes of a personal account, newest first. */
export function createLedger(parts: LedgerParts): Ledger {
  const { accounts, entries } = parts
  const placeLookedAt = (): string => entries.getState().key.placeCode

  function place(): string | undefined {
    const known = lastSeen(accounts.getState().value)?.value
    return known && accountShown(known, placeLookedAt())?.place.code
  }

  function read(): Promise<void> {
    const code = place()
    if (code === undefined) return Promise.resolve()
    return code === placeLookedAt() ? entries.refresh() : entries.show({ placeCode: code })
  }

  return {
    ...parts,
    async refresh() {
      const refreshed = accounts.refresh()
      const early = read()
      await refreshed
      if (place() !== placeLookedAt()) await read()
      await early
    },
    open: (placeCode) => entries.show({ placeCode }),
    filter: (wanted) => entries.show(keyOf(placeLookedAt(), wanted)),
  }
}
