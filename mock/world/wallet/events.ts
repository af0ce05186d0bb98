import * as v from 'valibot'
import { relations } from '@/contract/family-words'
import { at, fen, name } from '../event-parts'

export const walletEvents = [
  v.object({
    type: v.literal('transfer-sent'),
    at,
    transferId: name,
    /** Whose account, and in which insured place. */
    personNumber: name,
    admdvs: name,
    receiver: name,
    /** What the receiver is to the sender. */
    relation: v.picklist(relations),
    fen,
    goesBackAt: at,
  }),
  v.object({ type: v.literal('transfer-accepted'), at, transferId: name }),
  /** Nobody accepted it in time. */
  v.object({ type: v.literal('transfer-returned'), at, transferId: name }),
] as const
export type WalletEvent = v.InferOutput<(typeof walletEvents)[number]>
