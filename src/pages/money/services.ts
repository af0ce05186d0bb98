import { createCachedQuestions, type CachedQuestion } from '@/api/cached-question'
import { createMoneyApi, type RequestedYear, type MoneyAnswer } from './api'
import { together } from '@/api/together'
import { createBalance } from './balance/balance-store'
import type { ContributionYear } from './contributions/contributions-screen'
import type { DepositYear } from './deposits/deposits-screen'
import { createLedger } from './ledger/ledger-store'
import { createPagesStore } from '@/state/pages-store'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from '@/shell/once-for'

/** Builds the services of balance, ledger, deposits and contributions. All of them forget when the session ends. */
export const moneyOf = onceFor(({ base: { call, clock, stored, sessionManager, lifetimes } }) => {
  const city = createMoneyApi(createCachedQuestions<MoneyAnswer>(call, stored, clock, sessionManager))
  const common = { clock, lifetime: lifetimes.session }
  // The accounts do not depend on the year shown.
  const accounts = {
    ask: () => city.accounts.ask(undefined),
    recall: () => city.accounts.recall(undefined),
  }
  const byYear = <T>(question: CachedQuestion<RequestedYear, T>) =>
    createRemoteStore<RequestedYear, T>({ ...question, ...common, first: undefined })
  const stores = {
    accounts: createRemoteStore({ ...city.accounts, ...common, first: undefined }),
    benefits: byYear(city.accumulations),
    bindings: createRemoteStore({ ...city.bindings, ...common, first: undefined }),
    policy: createRemoteStore({ ...city.policy, ...common, first: '' }),
    wallet: createRemoteStore({ ...city.wallet, ...common, first: undefined }),
    entries: createPagesStore({
      ...city.ledger,
      ...common,
      idOf: ({ id }) => id,
      nameOf: (key) => JSON.stringify(key),
      first: { account: '' },
    }),
    deposits: byYear(together<RequestedYear, DepositYear>({ cameIn: city.deposits, accounts })),
    contributions: byYear(
      together<RequestedYear, ContributionYear>({
        paidIn: city.contributions,
        cameIn: city.deposits,
        accounts,
      }),
    ),
  }
  return { ...stores, balance: createBalance(stores), ledger: createLedger(stores) }
})
