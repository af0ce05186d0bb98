import type { Transfer } from '@/contract/transfer'
import { lastSeen } from '@/domain/remote'
import { walletOf } from '@/pages/family/services'
import type { TransferSituation } from '@/pages/family/transfer/transfer-state'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { personCalled } from '../../mock/entry/entry-steps'
import { foundTown, type Town } from '../../mock/town'
import type { PhoneInTown } from '../../phone-in-town'
import { familyPhone } from './family-phone'

/** The largest amount of one transfer, fen. */
export const maxFen = 200_000

/** The pages of the wallet on a person's phone. */
export interface WalletPhone extends PhoneInTown, ReturnType<typeof walletOf> {
  /** Returns the step of the transfer that the person is at. */
  situation(): TransferSituation
  /** Types name, number, relation and amount, and goes on to the last check. */
  fill(person: string, amount: string): void
  /** Sends the transfer; lets the time pass after which a broken connection is tried once more. */
  send(): Promise<void>
  /** Lists the amounts that this person sent, as the city has them: fen, oldest first. */
  sentFen(): readonly number[]
  /** Returns the sentence that the transfer page shows for the last try. */
  problemText(): string | undefined
  /** Returns the list of transfers as it was loaded last. */
  listed(): readonly Transfer[]
}

/** Opens the pages of the wallet on a person's phone. */
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
