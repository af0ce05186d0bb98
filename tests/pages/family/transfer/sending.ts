import { createKeeping } from '@/api/kept-call'
import { createWalletApi, type WalletApi } from '@/pages/family/api'
import { createSending, type Sending } from '@/pages/family/transfer/transfer-store'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { personCalled } from '../../../mock/entry/arriving'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

/** The most one transfer may be, fen. */
export const maxFen = 200_000

/** Somebody on the page where money is sent. */
export interface SendingPhone extends PhoneInTown {
  readonly city: WalletApi
  readonly sending: Sending
  /** How often the wallet was asked anew. */
  tries(): number
  /** Name, number, relation and amount, and the way to the last look. */
  fill(person: string, amount: string): void
  /** Lets a broken line be tried once more while it sends. */
  send(): Promise<void>
  /** What this person sent, as the city has it: fen, oldest first. */
  sentFen(): readonly number[]
  said(): string | undefined
}

/** Nothing is kept on these phones. */
const noShelf = { read: () => undefined, write: () => undefined }

export async function phoneOf(who: string, town: Town = foundTown()): Promise<SendingPhone> {
  const phone = phoneInTown(town)
  await phone.enterAs(who)
  const city = createWalletApi(phone.call, createKeeping(phone.call, noShelf, phone.clock, phone.session))
  let [tries, names] = [0, 0]
  const sending = createSending({
    city,
    newId: () => `transfer-${(names += 1)}`,
    onTried: () => void (tries += 1),
  })
  const { personNumber } = personCalled(who)
  return {
    ...phone,
    city,
    sending,
    tries: () => tries,
    fill(person, amount) {
      const { name, idNumber } = personCalled(person)
      sending.type({ name, number: idNumber, relation: 'SIBLING', amount })
      sending.check(maxFen)
    },
    async send() {
      const sends = sending.send()
      await phone.pass(300)
      await phone.pass(300)
      await sends
    },
    sentFen: () =>
      [...town.world.transfers.values()]
        .filter((transfer) => transfer.personNumber === personNumber)
        .map(({ fen }) => fen),
    said() {
      const { trouble } = sending.getState()
      return trouble && problemSentence(trouble, familyWords.transfer.refusals).what
    },
  }
}
