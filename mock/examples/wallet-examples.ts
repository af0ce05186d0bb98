import { listPremiumBills } from '@/contract/premium'
import { sendTransfer } from '@/contract/wallet'
import { people } from '../world/people/people'
import type { Examples } from './example'
import type { SmallTown } from './small-town'

/** From 福州 to 北京. */
const sender = 'employee'
const receiver = 'two-places'

function transfer() {
  const to = people.find(({ person }) => person === receiver)
  if (!to) throw new Error(`nobody is called ${receiver}`)
  return { body: { certno: to.idNumber, psn_name: to.name, rela: 'SIBLING' as const, amt: 50_000 } }
}

const sent = (town: SmallTown) => town.ask(sendTransfer, transfer(), sender)

/** Somebody with a premium to pay: the person meant, or the parent of a child. */
function payingOneself(town: SmallTown, person: string) {
  const open = (by: string) =>
    town
      .ask(listPremiumBills, {}, by)
      .find(({ state, isMine }) => state === 'OPEN' && (isMine || by === sender))
  const by = open(person) ? person : sender
  const bill = open(by)
  if (!bill) throw new Error('no premium is open in this town')
  return { by, path: { billId: bill.id }, body: { from: 'CASH' as const, ver: bill.version } }
}

export const walletExamples = {
  readWallet: () => ({}),
  listTransfers: (town) => {
    sent(town)
    return { by: sender, query: { limit: '5' } }
  },
  sendTransfer: () => ({ by: sender, ...transfer() }),
  acceptTransfer: (town) => ({ by: receiver, path: { transferId: sent(town).id }, body: {} }),
  listPremiumBills: () => ({}),
  payPremium: payingOneself,
} satisfies Examples
