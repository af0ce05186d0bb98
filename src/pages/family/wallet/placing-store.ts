import type { Wallet, WalletOwner } from '@/contract/wallet'
import type { Lifetime } from '@/state/lifetimes'
import { createOneAct, type OneAct } from '@/state/one-act'
import type { WalletApi } from '../api'
import { stateOf } from './whose-wallet'

/** A wallet that is to be opened, or moved to where its owner is insured now. */
export interface Placement {
  readonly does: 'open' | 'move'
  readonly owner: WalletOwner
}

/** The ports for opening and moving wallets. */
export interface PlacingDeps {
  readonly city: Pick<WalletApi, 'open' | 'move'>
  /** Asks for the wallets anew, and gives them as they are then. */
  readonly look: () => Promise<Wallet | undefined>
  readonly lifetime: Lifetime
}

/** The act of opening and moving wallets; one at a time. */
export type Placing = OneAct<Placement>

/** Gives the id under which the wallet of an owner is busy. */
export const placedId = ({ relativeId = 'own' }: WalletOwner): string => relativeId

/** Builds the opening and moving of wallets. The city has the last word: a lost answer is no failure. */
export const createPlacing = ({ city, look, lifetime }: PlacingDeps): Placing =>
  createOneAct<Placement>({
    idOf: ({ owner }) => placedId(owner),
    ask: ({ does, owner }) => city[does](owner),
    async isDone({ owner }) {
      const wallet = await look()
      return wallet !== undefined && stateOf(wallet, owner) === 'HERE'
    },
    lifetime,
  })
