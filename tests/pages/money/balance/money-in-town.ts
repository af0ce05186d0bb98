import { createKeeping, type KeptAnswer } from '@/api/kept-call'
import { createMoneyApi, type MoneyAnswer } from '@/pages/money/api'
import { createBalance, type Balance } from '@/pages/money/balance/balance-store'
import { createLedger, type Ledger } from '@/pages/money/ledger/ledger-store'
import { createPagesStore } from '@/state/pages-store'
import { createRemoteStore } from '@/state/remote-store'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

export interface MoneyInTown extends PhoneInTown {
  readonly balance: Balance
  readonly ledger: Ledger
  /** What the phone keeps; it survives the app. */
  readonly shelf: Map<MoneyAnswer, KeptAnswer>
}

/** The money pages of somebody in a mock city, on a phone that may have kept something of an earlier start. */
export async function moneyInTown(
  person: string,
  town: Town = foundTown({ people: [person] }),
  shelf = new Map<MoneyAnswer, KeptAnswer>(),
): Promise<MoneyInTown> {
  const phone = phoneInTown(town)
  await phone.enterAs(person)
  const { clock } = phone
  const onShelf = {
    read: (name: MoneyAnswer) => shelf.get(name),
    write: (name: MoneyAnswer, answer: KeptAnswer) => void shelf.set(name, answer),
  }
  const city = createMoneyApi(createKeeping(phone.call, onShelf, clock, phone.session))
  const accounts = createRemoteStore({ ...city.accounts, clock, first: undefined })
  const balance = createBalance({
    accounts,
    benefits: createRemoteStore({ ...city.accumulations, clock, first: undefined }),
    bindings: createRemoteStore({ ...city.bindings, clock, first: undefined }),
    policy: createRemoteStore({ ...city.policy, clock, first: '' }),
  })
  const entries = createPagesStore({
    ...city.ledger,
    idOf: ({ id }) => id,
    nameOf: (key) => JSON.stringify(key),
    clock,
    first: { placeCode: '' },
  })
  return { ...phone, balance, ledger: createLedger({ accounts, entries }), shelf }
}
