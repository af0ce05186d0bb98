import { createKeeping, type Kept } from '@/api/kept-call'
import { createMoneyApi, type AskedYear, type MoneyAnswer } from './api'
import { together } from '@/api/together'
import { createBalance } from './balance/balance-store'
import type { ContributionYear } from './contributions/contributions-screen'
import type { DepositYear } from './deposits/deposits-screen'
import { createLedger } from './ledger/ledger-store'
import { createPagesStore } from '@/state/pages-store'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from '@/shell/once-for'

/** What the pages of balance, ledger, deposits and contributions are made of. */
export const moneyOf = onceFor(({ base: { call, clock, stored, sessionManager } }) => {
  const city = createMoneyApi(createKeeping<MoneyAnswer>(call, stored, clock, sessionManager))
  // The accounts are the same whatever year is looked at.
  const accounts = {
    ask: () => city.accounts.ask(undefined),
    recall: () => city.accounts.recall(undefined),
  }
  const byYear = <T>(question: Kept<AskedYear, T>) =>
    createRemoteStore<AskedYear, T>({ ...question, clock, first: undefined })
  const stores = {
    accounts: createRemoteStore({ ...city.accounts, clock, first: undefined }),
    benefits: createRemoteStore({ ...city.accumulations, clock, first: undefined }),
    bindings: createRemoteStore({ ...city.bindings, clock, first: undefined }),
    policy: createRemoteStore({ ...city.policy, clock, first: '' }),
    entries: createPagesStore({
      ...city.ledger,
      idOf: ({ id }) => id,
      nameOf: (key) => JSON.stringify(key),
      clock,
      first: { placeCode: '' },
    }),
    deposits: byYear(together<AskedYear, DepositYear>({ cameIn: city.deposits, accounts })),
    contributions: byYear(
      together<AskedYear, ContributionYear>({
        paidIn: city.contributions,
        cameIn: city.deposits,
        accounts,
      }),
    ),
  }
  sessionManager.onChange(() => Object.values(stores).forEach((store) => store.forget()))
  return { ...stores, balance: createBalance(stores), ledger: createLedger(stores) }
})
