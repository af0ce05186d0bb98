import * as v from 'valibot'
import { isSumOfYears, yearsOf } from './account-years'
import { Fen, openPicklist, Text } from './scalars'

/** The reasons for which an account did not pay, or not all that it might (rules.md §6.11). */
export const obstacles = [
  'FROZEN',
  'SUSPENDED',
  'NOT_BEGUN',
  'OVER',
  'SCOPE',
  'PLACE',
  'MONTH_CAP',
  'VISIT_CAP',
  'EMPTY',
  'NOT_PAYABLE',
  'NOT_ITS_TURN',
] as const

/** One reason for which an account did not pay. */
export type Obstacle = (typeof obstacles)[number]

/** The kinds of accounts that may pay for a patient: the own one, the wallet (医保钱包), and a sharer's. */
export const accountKinds = ['OWN', 'WALLET', 'SHARER'] as const

/** One kind of account. */
export type AccountKind = (typeof accountKinds)[number]

/** An account that did not pay all; `psn_name` is the sharer, masked, and null for the patient's own accounts. */
const Unpaid = v.pipe(
  v.object({
    acct_type: v.picklist(accountKinds),
    psn_name: v.nullable(Text),
    why: openPicklist(obstacles, 'OTHER'),
  }),
  v.transform((wire) => ({ account: wire.acct_type, maskedName: wire.psn_name, why: wire.why })),
)

/**
 * The fields that say who pays what (rules.md §6.8). They have the national names where those exist; `coins_pay` (the
 * ratio's share), `acct_crt_pay` and `acct_his_pay` (the kinds of account money), `wlt_pay` (the wallet), `mulaid_list` and
 * `acct_unpd_list` (the accounts that did not pay, and why) are our own.
 */
export const SplitFields = {
  medfee_sumamt: Fen,
  fund_pay_sumamt: Fen,
  hifp_pay: Fen,
  cvlserv_pay: Fen,
  hifob_pay: Fen,
  hifmi_pay: Fen,
  maf_pay: Fen,
  oth_pay: Fen,
  hosp_part_amt: Fen,
  psn_part_amt: Fen,
  act_pay_dedc: Fen,
  coins_pay: Fen,
  preselfpay_amt: Fen,
  overlmt_selfpay: Fen,
  fulamt_ownpay_amt: Fen,
  acct_pay: Fen,
  acct_crt_pay: v.nullable(Fen),
  acct_his_pay: v.nullable(Fen),
  wlt_pay: Fen,
  acct_mulaid_pay: Fen,
  mulaid_list: v.array(v.object({ psn_name: Text, mulaid_pay: Fen })),
  acct_unpd_list: v.array(Unpaid),
  psn_cash_pay: Fen,
}
/**
 * Checks the sums that always hold, to the fen (rules.md §6.8). The app rejects a split that breaks one, because a
 * wrong amount on a receipt is worse than none.
 */
export const addsUp = (wire: v.InferOutput<v.ObjectSchema<typeof SplitFields, undefined>>): boolean =>
  wire.medfee_sumamt === wire.fund_pay_sumamt + wire.psn_part_amt + wire.hosp_part_amt &&
  wire.fund_pay_sumamt ===
    wire.hifp_pay + wire.cvlserv_pay + wire.hifob_pay + wire.hifmi_pay + wire.maf_pay + wire.oth_pay &&
  wire.psn_part_amt === wire.acct_pay + wire.wlt_pay + wire.acct_mulaid_pay + wire.psn_cash_pay &&
  wire.psn_part_amt ===
    wire.act_pay_dedc +
      wire.coins_pay +
      wire.preselfpay_amt +
      wire.overlmt_selfpay +
      wire.fulamt_ownpay_amt &&
  isSumOfYears(wire.acct_pay, wire.acct_crt_pay, wire.acct_his_pay)

/** A split as it is on the wire. */
export type WireSplit = v.InferInput<v.ObjectSchema<typeof SplitFields, undefined>>

/** Gives the amount that the patient paid: from the own account and the wallet, and in cash. Fen. */
export const mineOf = (wire: Pick<WireSplit, 'acct_pay' | 'wlt_pay' | 'psn_cash_pay'>): number =>
  wire.acct_pay + wire.wlt_pay + wire.psn_cash_pay

/** Decodes a split into our own words; all amounts in fen. */
export const toSplit = (wire: v.InferOutput<v.ObjectSchema<typeof SplitFields, undefined>>) => ({
  totalFen: wire.medfee_sumamt,
  fundFen: wire.fund_pay_sumamt,
  fund: {
    pooledFen: wire.hifp_pay,
    civilServantFen: wire.cvlserv_pay,
    largeAmountFen: wire.hifob_pay,
    residentMajorFen: wire.hifmi_pay,
    assistanceFen: wire.maf_pay,
    otherFen: wire.oth_pay,
  },
  hospitalFen: wire.hosp_part_amt,
  personFen: wire.psn_part_amt,
  mineFen: mineOf(wire),
  because: {
    deductibleFen: wire.act_pay_dedc,
    coinsuranceFen: wire.coins_pay,
    paidFirstFen: wire.preselfpay_amt,
    overLimitFen: wire.overlmt_selfpay,
    outOfCatalogueFen: wire.fulamt_ownpay_amt,
  },
  ownAccountFen: wire.acct_pay,
  ownAccountYears: yearsOf(wire.acct_crt_pay, wire.acct_his_pay),
  walletFen: wire.wlt_pay,
  sharedAccountFen: wire.acct_mulaid_pay,
  sharers: wire.mulaid_list.map((sharer) => ({ maskedName: sharer.psn_name, paidFen: sharer.mulaid_pay })),
  cashFen: wire.psn_cash_pay,
  unpaid: wire.acct_unpd_list,
})

/** The split of a bill in our own words, in fen. */
export type Split = ReturnType<typeof toSplit>
