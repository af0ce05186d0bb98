import type { Transfer } from '@/contract/wallet'
import { lastSeen } from '@/domain/remote'
import { walletOf } from '@/pages/family/services'
import type { TransferSituation } from '@/pages/family/transfer/transfer-state'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { personCalled } from '../../mock/entry/arriving'
import { foundTown, type Town } from '../../mock/town'
import type { PhoneInTown } from '../../phone-in-town'
import { familyPhone } from './family-phone'

/** The most one transfer may be, fen. */
export const maxFen = 200_000

/** The pages of the wallet on somebody's phone. */
export interface WalletPhone extends PhoneInTown, ReturnType<typeof walletOf> {
  /** Where the person is with the transfer. */
  situation(): TransferSituation
  /** Name, number, relation and amount, and the way to the last look. */
  fill(person: string, amount: string): void
  /** Lets a broken line be tried once more while it sends. */
  send(): Promise<void>
  /** What this person sent, as the city has it: fen, oldest first. */
  sentFen(): readonly number[]
  /** What the page of the transfer says of the last try. */
  problemText(): string | undefined
  /** The list as it was asked last. */
  listed(): readonly Transfer[]
}

/** Opens the pages of the wallet on somebody's phone. */
export async function walletPhone(who: string, town: Town = foundTown()): Promise<WalletPhone> {
  const phone = await familyPhone(who, town)
  const pages = walletOf(phone.services)
  const { transfer, transfers } = pages
  const { personNumber } = personCalled(who)
  const situation = (): TransferSituation => transfer.getState().situation
  return {
    ...phone,
    ...pages,
    situation,
    fill(person, amount) {
      const { name, idNumber } = personCalled(person)
      transfer.type({ name, number: idNumber, relation: 'SIBLING', amount })
      transfer.check(maxFen)
    },
    async send() {
      const sends = transfer.send()
      await phone.pass(300)
      await phone.pass(300)
      await sends
    },
    sentFen: () =>
      [...town.world.transfers.values()]
        .filter((sent) => sent.personNumber === personNumber)
        .map(({ fen }) => fen),
    problemText() {
      const now = situation()
      const problem = 'problem' in now ? now.problem : undefined
      return problem && problemSentence(problem, familyWords.transfer.refusals).what
    },
    listed: () => lastSeen(transfers.getState().value)?.value.items ?? [],
  }
}
