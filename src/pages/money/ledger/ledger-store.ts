import type { LedgerKey } from '../api'
import type { Account } from '@/contract/account'
import type { LedgerEntry, LedgerType } from '@/contract/ledger'
import type { Wallet } from '@/contract/wallet'
import { walletAccount } from '../api'
import { accountShown } from '@/domain/account-shown'
import { lastSeen } from '@/domain/remote'
import type { PagesStore } from '@/state/pages-store'
import type { RemoteStore } from '@/state/remote-store'

/** The stores that a ledger is made of. */
export interface LedgerParts {
  readonly accounts: RemoteStore<undefined, readonly Account[]>
  readonly wallet: RemoteStore<undefined, Wallet>
  /** The changes of one account; the account in its key is empty until one is known. */
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
  /** Shows an account, named as in the question, without a filter. */
  open(account: string): Promise<void>
  filter(wanted: LedgerFilter): Promise<void>
}

/** Returns the filter that a key stands for. */
export const filterOf = ({ type, from }: LedgerKey): LedgerFilter => ({ type, year: from?.slice(0, 4) })

const keyOf = (account: string, { type, year }: LedgerFilter): LedgerKey => ({
  account,
  ...(type && { type }),
  ...(year !== undefined && { from: `${year}-01-01`, to: `${year}-12-31` }),
})

/** Builds the list of all changes of a personal account or of the wallet, newest first. */
export function createLedger(parts: LedgerParts): Ledger {
  const { accounts, wallet, entries } = parts
  const accountLookedAt = (): string => entries.getState().key.account

  function account(): string | undefined {
    if (accountLookedAt() === walletAccount) return walletAccount
    const known = lastSeen(accounts.getState().value)?.value
    return known && accountShown(known, accountLookedAt())?.place.code
  }

  function read(): Promise<void> {
    const code = account()
    if (code === undefined) return Promise.resolve()
    return code === accountLookedAt() ? entries.refresh() : entries.show({ account: code })
  }

  return {
    ...parts,
    async refresh() {
      const refreshed = Promise.all([accounts.refresh(), wallet.refresh()])
      const early = read()
      await refreshed
      if (account() !== accountLookedAt()) await read()
      await early
    },
    open: (account) => entries.show({ account }),
    filter: (wanted) => entries.show(keyOf(accountLookedAt(), wanted)),
  }
}
