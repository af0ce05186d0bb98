import * as v from 'valibot'
import { endpoint } from './endpoint'
import { relations } from './family-words'
import { Fen, Flag, Id, openPicklist, Text } from './scalars'

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A time of day in China, `HH:mm`. */
const Clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** The name of the wallet among the accounts of a person; the others are named by their insured place. */
export const walletAccount = 'wallet'

/**
 * The situations of a wallet: not opened yet; open where its owner is insured now; open elsewhere, where it pays nothing
 * at tills; and that the city of its owner has no wallets.
 */
export const walletStates = ['NONE', 'HERE', 'ELSEWHERE', 'NOT_OFFERED'] as const

/** One wallet; `admdvs_name` is the place it was opened for, `insu_admdvs_name` the place of its owner's insurance. */
const WalletFields = {
  wlt_stas: v.picklist(walletStates),
  admdvs_name: v.nullable(Text),
  insu_admdvs_name: Text,
  /** Null where the caller may not read it. */
  balc: v.nullable(Fen),
}
const toWallet = (wire: v.InferOutput<v.ObjectSchema<typeof WalletFields, undefined>>) => ({
  state: wire.wlt_stas,
  placeName: wire.admdvs_name,
  insuredPlaceName: wire.insu_admdvs_name,
  balanceFen: wire.balc,
})

/** The wallet of a relative whose code the caller may show. `rela` is what the relative is to the caller. */
const RelativesWallet = v.pipe(
  v.object({ rel_id: Id, psn_name: Text, rela: openPicklist(relations, 'OTHER'), ...WalletFields }),
  v.transform((wire) => ({
    relativeId: wire.rel_id,
    maskedName: wire.psn_name,
    relation: wire.rela,
    ...toWallet(wire),
  })),
)
export type RelativesWallet = v.InferOutput<typeof RelativesWallet>

/**
 * The wallet (医保钱包): money that relatives sent. It pays resident premiums, and at tills what the own account does not
 * (rules.md §9.26, §9.28).
 */
export const Wallet = v.pipe(
  v.object({
    ...WalletFields,
    /** The wallets of the relatives whose codes the caller may show. */
    relatives: v.array(RelativesWallet),
    limits: v.object({ day_cnt: Count, day_left: Count, max_amt: Fen }),
    /** The hours in which transfers may be sent, and whether they are open now. */
    window: v.object({ open: Flag, from: Clock, to: Clock }),
  }),
  v.transform((wire) => ({
    ...toWallet(wire),
    relatives: wire.relatives,
    transfersADay: wire.limits.day_cnt,
    transfersLeftToday: wire.limits.day_left,
    maxFen: wire.limits.max_amt,
    window: { isOpen: wire.window.open, from: wire.window.from, to: wire.window.to },
  })),
)
export type Wallet = v.InferOutput<typeof Wallet>

/** Reads the wallet and those of relatives: the balance, what may still be sent today, and the hours for it. */
export const readWallet = endpoint({
  method: 'GET',
  path: '/wallet',
  caller: 'citizen',
  reply: Wallet,
})

/** The owner of a wallet: a relative, by the right to show their code; the caller without one. */
export interface WalletOwner {
  readonly relativeId?: string
}

const OwnerBody = v.object({ rel_id: v.optional(Id) })
const encodeOwner = ({ relativeId }: WalletOwner) => ({
  body: { ...(relativeId !== undefined && { rel_id: relativeId }) },
})

/** Opens a wallet in the insured place of its owner; opening it again changes nothing. */
export const openWallet = endpoint({
  method: 'POST',
  path: '/wallet/opening',
  caller: 'citizen',
  body: OwnerBody,
  reply: v.object({}),
  encode: encodeOwner,
})

/** Moves an open wallet, with its money, to the place where its owner is insured now. */
export const moveWallet = endpoint({
  method: 'POST',
  path: '/wallet/move',
  caller: 'citizen',
  body: OwnerBody,
  reply: v.object({}),
  encode: encodeOwner,
})
