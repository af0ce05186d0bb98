import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Day, DivisionCode, Fen, Flag, Id, Instant, openPicklist, Text } from './scalars'

/**
 * The sources that may pay a premium: money carried over in the payer's own account, money carried over in an account
 * that is shared with the insured person (家庭共济), the payer's wallet, or cash (a bank card, a counter).
 */
export const premiumSources = ['OWN_ACCOUNT', 'SHARED_ACCOUNT', 'WALLET', 'CASH'] as const
/** One source a premium may be paid from. */
export type PremiumSource = (typeof premiumSources)[number]

/** The states of a bill. CLOSED: the window is over and the bill was not paid; it cannot be paid late. */
export const billStates = ['OPEN', 'PAID', 'CLOSED'] as const

const Receipt = v.pipe(
  v.object({
    rcpt_id: Id,
    from: openPicklist(premiumSources, 'OTHER'),
    /** The owner of the shared account, masked; null for every other source. */
    psn_name: v.nullable(Text),
    pay_time: Instant,
  }),
  v.transform((wire) => ({
    id: wire.rcpt_id,
    from: wire.from,
    sharerMaskedName: wire.psn_name,
    paidAt: wire.pay_time,
  })),
)

/** One way to pay a bill today, or the reason why it is not possible. */
const PayWay = v.pipe(
  v.object({
    from: openPicklist(premiumSources, 'OTHER'),
    /**
     * The money the source has for premiums; of a shared account, the amount its caps leave. Null for cash, for a
     * shared account without caps, and where there is no such source.
     */
    avl_amt: v.nullable(Fen),
    /** The owner of the shared account, masked; null for every other source. */
    psn_name: v.nullable(Text),
    /** The refusal that a payment from it would get now; null when it may pay. */
    why_not: v.nullable(Text),
  }),
  v.transform((wire) => ({
    from: wire.from,
    availableFen: wire.avl_amt,
    sharerMaskedName: wire.psn_name,
    whyNot: wire.why_not,
  })),
)

/** One source that may pay a premium, and how much it has. */
export type PayWay = v.InferOutput<typeof PayWay>

/** The premium of a resident for a year (居民医保费), for the person signed in or somebody they may pay for. */
export const PremiumBill = v.pipe(
  v.object({
    bill_id: Id,
    /** Counts the changes of the bill; a payment names the version it has seen. */
    ver: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    /** The insured person, masked. */
    psn_name: Text,
    self: Flag,
    /** The insured year. */
    year: v.pipe(v.number(), v.safeInteger()),
    admdvs: DivisionCode,
    admdvs_name: Text,
    /** The number that people call about paying. */
    hotline: Text,
    amt: Fen,
    state: v.picklist(billStates),
    /** The first and the last day on which it may be paid. */
    beg_date: Day,
    end_date: Day,
    rcpt: v.nullable(Receipt),
    /** The ways to pay; empty outside the window, and for a bill that is paid or closed. */
    pay_ways: v.array(PayWay),
  }),
  v.transform((wire) => ({
    id: wire.bill_id,
    version: wire.ver,
    maskedName: wire.psn_name,
    isMine: wire.self,
    year: wire.year,
    place: { code: wire.admdvs, name: wire.admdvs_name },
    hotline: wire.hotline,
    fen: wire.amt,
    state: wire.state,
    opensOn: wire.beg_date,
    closesOn: wire.end_date,
    receipt: wire.rcpt,
    waysToPay: wire.pay_ways,
  })),
)
export type PremiumBill = v.InferOutput<typeof PremiumBill>

/** Lists the premiums of the person signed in and of the family they may pay for, newest year first. */
export const listPremiumBills = endpoint({
  method: 'GET',
  path: '/premium-bills',
  caller: 'citizen',
  reply: v.pipe(
    v.object({ bills: v.array(PremiumBill) }),
    v.transform((wire) => wire.bills),
  ),
})

/** A payment of a bill as somebody has read it, from one of the sources. */
export interface PremiumPayment {
  readonly bill: Pick<PremiumBill, 'id' | 'version'>
  readonly from: PremiumSource
}

/** Pays a premium inside the city’s window; the answer is the bill with its receipt. */
export const payPremium = endpoint({
  method: 'POST',
  path: '/premium-bills/:billId/payments',
  caller: 'citizen',
  body: v.object({
    from: v.picklist(premiumSources),
    ver: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  }),
  reply: PremiumBill,
  encode: ({ bill, from }: PremiumPayment) => ({
    path: { billId: bill.id },
    body: { from, ver: bill.version },
  }),
})
