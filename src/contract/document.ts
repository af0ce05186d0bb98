import * as v from 'valibot'
import { endpoint } from './endpoint'
import { InsuranceState } from './insurance'
import { Day, Fen, Id, Instant, Month, openPicklist, Text } from './scalars'

/** The number by which anybody can check a document at the city (rules.md §7.10). */
export const CheckNumber = v.pipe(v.string(), v.regex(/^4\d{23}$/))

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The settlement that a statement is about, without the items: who reads a statement need not know the medicines. */
const SettlementStated = v.pipe(
  v.object({
    setl_id: Id,
    setl_time: Instant,
    fixmedins_name: Text,
    med_type_name: Text,
    insutype_name: Text,
    medfee_sumamt: Fen,
    fund_pay_sumamt: Fen,
    hosp_part_amt: Fen,
    acct_pay: Fen,
    wlt_pay: Fen,
    acct_mulaid_pay: Fen,
    psn_cash_pay: Fen,
  }),
  v.check(
    (wire) =>
      wire.medfee_sumamt ===
      wire.fund_pay_sumamt +
        wire.hosp_part_amt +
        wire.acct_pay +
        wire.wlt_pay +
        wire.acct_mulaid_pay +
        wire.psn_cash_pay,
    'the amounts do not add up',
  ),
  v.transform((wire) => ({
    id: wire.setl_id,
    settledAt: wire.setl_time,
    institutionName: wire.fixmedins_name,
    visitTypeName: wire.med_type_name,
    insuranceName: wire.insutype_name,
    totalFen: wire.medfee_sumamt,
    fundFen: wire.fund_pay_sumamt,
    hospitalFen: wire.hosp_part_amt,
    ownAccountFen: wire.acct_pay,
    walletFen: wire.wlt_pay,
    sharedAccountFen: wire.acct_mulaid_pay,
    cashFen: wire.psn_cash_pay,
  })),
)

/** One insurance of the person, as it was when the certificate was issued. */
export const InsuranceStated = v.pipe(
  v.object({
    insutype_name: Text,
    psn_type_name: Text,
    admdvs_name: Text,
    psn_insu_stas: InsuranceState,
    /** The months paid in all years, and the last of them; null while none is paid. */
    paid_months: Count,
    last_mon: v.nullable(Month),
  }),
  v.transform((wire) => ({
    name: wire.insutype_name,
    employmentName: wire.psn_type_name,
    placeName: wire.admdvs_name,
    state: wire.psn_insu_stas,
    paidMonths: wire.paid_months,
    lastPaidMonth: wire.last_mon,
  })),
)

/**
 * A document of the city that others accept (rules.md §7.5, §7.10): the statement of a settlement, or the certificate of a
 * person's insurances. Name and number are masked.
 */
export const IssuedDocument = v.pipe(
  v.object({
    check_no: CheckNumber,
    issuer_name: Text,
    psn_name: Text,
    certno: Text,
    issue_time: Instant,
    /** The last day on which a certificate of insurance counts; null for a statement, which always does. */
    valid_until: v.nullable(Day),
    /** `REVERSED`: the settlement was reversed after all. `EXPIRED`: the last day is over. */
    doc_stas: openPicklist(['VALID', 'REVERSED', 'EXPIRED'], 'UNKNOWN'),
    setl: v.nullable(SettlementStated),
    insus: v.nullable(v.array(InsuranceStated)),
  }),
  v.check(({ setl, insus }) => (setl === null) !== (insus === null), 'a document says one of the two'),
  v.transform((wire) => ({
    checkNumber: wire.check_no,
    issuerName: wire.issuer_name,
    maskedName: wire.psn_name,
    maskedIdNumber: wire.certno,
    issuedAt: wire.issue_time,
    validUntil: wire.valid_until,
    state: wire.doc_stas,
    settlement: wire.setl,
    insurances: wire.insus ?? [],
  })),
)
export type IssuedDocument = v.InferOutput<typeof IssuedDocument>

/** Issues a document. Every copy has a number of its own, and each of them counts. */
export const issueDocument = endpoint({
  method: 'POST',
  path: '/documents',
  caller: 'citizen',
  /** The settlement; null for the certificate of insurance. */
  body: v.object({ setl_id: v.nullable(Id) }),
  encode: (settlementId: string | undefined) => ({ body: { setl_id: settlementId ?? null } }),
  reply: IssuedDocument,
})

/**
 * Says what the document with this number says, to anybody who has the number. The number travels in the body, because
 * addresses are logged. Changes nothing.
 */
export const verifyDocument = endpoint({
  method: 'POST',
  path: '/documents/verify',
  caller: 'anyone',
  changes: false,
  body: v.object({ check_no: CheckNumber }),
  encode: (checkNumber: string) => ({ body: { check_no: checkNumber } }),
  reply: IssuedDocument,
})
