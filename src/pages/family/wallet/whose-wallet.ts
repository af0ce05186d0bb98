import type { Transfer } from '@/contract/transfer'
import type { Wallet, WalletOwner } from '@/contract/wallet'

/** Gives the owner of the wallet that a transfer goes into. */
export const ownerOf = ({ forRelative }: Transfer): WalletOwner =>
  forRelative ? { relativeId: forRelative.id } : {}

/** Gives the situation of somebody's wallet; undefined when the relative is not among those shown. */
export const stateOf = (wallet: Wallet, { relativeId }: WalletOwner): Wallet['state'] | undefined =>
  relativeId === undefined
    ? wallet.state
    : wallet.relatives.find((one) => one.relativeId === relativeId)?.state
