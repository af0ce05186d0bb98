import type { Wallet, WalletOwner } from '@/contract/wallet'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { WalletApi } from '../api'
import { stateOf } from './whose-wallet'

/** The ports for opening and moving wallets. */
export interface PlacingDeps {
  readonly city: Pick<WalletApi, 'open' | 'move'>
  /** Asks for the wallets anew, and gives them as they are then. */
  readonly look: () => Promise<Wallet | undefined>
  readonly lifetime: Lifetime
}

/** The state of opening and moving wallets. */
export interface PlacingState {
  /** Places the wallet of that owner. */
  readonly act: Act<WalletOwner>
  /** The owner whose wallet was opened or moved last. */
  readonly placed: WalletOwner | undefined
}

/** Opens wallets, and moves them to where their owner is insured now. */
export interface Placing extends Readable<PlacingState> {
  /** Places one wallet at a time; a second touch does nothing. */
  place(does: 'open' | 'move', owner: WalletOwner): Promise<void>
  /** Clears what came of the last try, good or bad. */
  clearOutcome(): void
  forget(): void
}

/** Builds the opening and moving of wallets. The city has the last word: a lost answer is no failure. */
export function createPlacing({ city, look, lifetime }: PlacingDeps): Placing {
  const answers = latest()
  const clearOutcome = (): void => setState(({ act }) => ({ act: withoutError(act), placed: undefined }))
  const store = createForgettable<PlacingState>({
    empty: () => ({ act: idleAct, placed: undefined }),
    lifetime,
    onForget: answers.drop,
    onInterrupt: clearOutcome,
  })
  const { setState } = store
  const run = createDoing<PlacingState, WalletOwner>(store, answers)
  return {
    ...store,
    async place(does, owner) {
      await run(owner, async (stillCounts) => {
        setState({ placed: undefined })
        const answer = await city[does](owner)
        if (!stillCounts()) return {}
        const wallet = await look()
        if (answer.ok || (wallet && stateOf(wallet, owner) === 'HERE')) return { placed: owner }
        return { act: { is: 'failed', of: owner, problem: answer.error } }
      })
    },
    clearOutcome,
  }
}
