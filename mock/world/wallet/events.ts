import * as v from 'valibot'
import { relations } from '@/contract/family-words'
import { at, fen, name } from '../event-parts'

/** The events of wallets and transfers. */
export const walletEvents = [
  /** A wallet was opened for an insured place, or moved to it. */
  v.object({ type: v.literal('wallet-placed'), at, personNumber: name, admdvs: name }),
  v.object({
    type: v.literal('transfer-sent'),
    at,
    transferId: name,
    /** The owner and the insured place of the sender's account. */
    personNumber: name,
    admdvs: name,
    receiver: name,
    /** The receiver's relation to the sender. */
    relation: v.picklist(relations),
    fen,
    goesBackAt: at,
  }),
  v.object({ type: v.literal('transfer-accepted'), at, transferId: name }),
  /** The transfer was returned, because it was not accepted in time. */
  v.object({ type: v.literal('transfer-returned'), at, transferId: name }),
] as const
/** An event of a wallet or a transfer. */
export type WalletEvent = v.InferOutput<(typeof walletEvents)[number]>
