import type { Transfer } from '@/contract/transfer'
import type { Wallet } from '@/contract/wallet'
import { ownerOf, stateOf } from './whose-wallet'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { WalletApi } from '../api'

/** The ports for accepting a transfer. */
export interface AcceptingDeps {
  readonly city: Pick<WalletApi, 'accept' | 'open'>
  /** Asks wallet and list anew, because they may be different now; gives the transfer as it is in the list then. */
  readonly lookAt: (transferId: string) => Promise<Transfer | undefined>
  readonly lifetime: Lifetime
}

/** The state of accepting a transfer. */
export interface AcceptingState {
  /** Accepts the transfer of that id. */
  readonly act: Act<string>
  /** The transfer that was accepted last. */
  readonly accepted: Transfer | undefined
}

/** Takes the money of a transfer into the wallet. */
export interface Accepting extends Readable<AcceptingState> {
  /**
   * Accepts one at a time; a second touch does nothing. A wallet that is not open is opened first.
   * @param wallet the wallets as they were shown
   */
  accept(transfer: Transfer, wallet: Wallet): Promise<void>
  /** Clears what came of the last try, good or bad. */
  clearOutcome(): void
  forget(): void
}

/** Builds the accepting of money. Whatever the city answers, the list has the last word: a lost answer is no failure. */
export function createAccepting({ city, lookAt, lifetime }: AcceptingDeps): Accepting {
  const answers = latest()
  const clearOutcome = (): void => setState(({ act }) => ({ act: withoutError(act), accepted: undefined }))
  const store = createForgettable<AcceptingState>({
    empty: () => ({ act: idleAct, accepted: undefined }),
    lifetime,
    onForget: answers.drop,
    onInterrupt: clearOutcome,
  })
  const { setState } = store
  const run = createDoing<AcceptingState, string>(store, answers)
  return {
    ...store,
    async accept(transfer, wallet) {
      const { id: transferId } = transfer
      const owner = ownerOf(transfer)
      await run(transferId, async (stillCounts) => {
        setState({ accepted: undefined })
        const opened = stateOf(wallet, owner) === 'NONE' ? await city.open(owner) : undefined
        if (!stillCounts()) return {}
        if (opened?.ok === false) return { act: { is: 'failed', of: transferId, problem: opened.error } }
        const answer = await city.accept(transferId)
        if (!stillCounts()) return {}
        const listed = await lookAt(transferId)
        if (answer.ok) return { accepted: answer.value }
        if (listed?.state === 'ACCEPTED') return { accepted: listed }
        return { act: { is: 'failed', of: transferId, problem: answer.error } }
      })
    },
    clearOutcome,
  }
}
