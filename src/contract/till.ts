import * as v from 'valibot'
import { encodeVisit } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Fen, Id, Seconds, Text, Token, TraceCodes } from './scalars'
import { Settlement, type ItemClass, type VisitType } from './settlement'
import { addsUp, toSplit, SplitFields } from './split'

/** The codes of `chrgitm_lv` by our words for the classes. */
export const classCodes = { A: '01', B: '02', C: '03' } as const satisfies Record<ItemClass, string>

const Items = v.pipe(
  v.array(
    v.object({
      medins_list_name: Text,
      chrgitm_lv: v.picklist(['01', '02', '03']),
      cnt: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999)),
      pric: v.pipe(Fen, v.maxValue(10_000_000)),
      /** The part of a class-B item that the person pays first, in percent; absent for the other classes. */
      selfpay_prop: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100))),
      /** The highest price per piece that the insurance counts, fen. */
      pric_uplmt_amt: v.optional(Fen),
      /** The boxes that are sold, one for each piece; absent for what has no trace codes. */
      drugtracinfo: v.optional(TraceCodes),
    }),
  ),
  v.minLength(1),
  v.maxLength(200),
)

const Purchase = v.object({
  auth_token: Token,
  med_type: v.picklist(['11', '13', '14', '21', '41']),
  fee_list: Items,
  /** The visit it belongs to, as the institution names it; without it, it is a visit of its own. */
  mdtrt_id: v.optional(Id),
  /**
   * `'1'` when nobody is there to take cash: the city then refuses unless accounts pay the whole share of the person.
   */
  acct_only_flag: v.optional(v.picklist(['0', '1'])),
})
/** The request of a till to calculate or settle a basket, as it is on the wire. */
export type WirePurchase = v.InferInput<typeof Purchase>

/** One line of a basket on the wire. */
export type WireTillItem = WirePurchase['fee_list'][number]

/** One line of a basket in our own words; the price of one piece in fen. */
export interface TillItem {
  readonly name: string
  readonly itemClass: ItemClass
  readonly count: number
  readonly priceFen: number
}

/** A basket that the holder of a token pays for. */
export interface TillPurchase {
  readonly authToken: string
  readonly visit: VisitType
  readonly items: readonly TillItem[]
}

const encodePurchase = ({ authToken, visit, items }: TillPurchase): { body: WirePurchase } => ({
  body: {
    auth_token: authToken,
    med_type: encodeVisit(visit),
    fee_list: items.map(({ name, itemClass, count, priceFen }) => ({
      medins_list_name: name,
      chrgitm_lv: classCodes[itemClass],
      cnt: count,
      pric: priceFen,
    })),
  },
})

/** The customer at the till, masked, and the one-time token for their payment. */
export const DecodedVoucher = v.pipe(
  v.object({
    auth_token: v.string(),
    expires_in: Seconds,
    psn_name: Text,
    certno: Text,
    insutype: v.string(),
    insutype_name: Text,
    psn_type_name: Text,
    admdvs: DivisionCode,
    admdvs_name: Text,
  }),
  v.transform((wire) => ({
    authToken: wire.auth_token,
    lifetimeMs: wire.expires_in,
    maskedName: wire.psn_name,
    maskedIdNumber: wire.certno,
    insuranceName: wire.insutype_name,
    employmentName: wire.psn_type_name,
    place: { code: wire.admdvs, name: wire.admdvs_name },
  })),
)

/**
 * The purposes for which a code is shown (`businessType`): in the order of a day in hospital, from registering to copies of
 * the file. Only codes shown to settle (01301) and to pay the deposit of a stay (01104) are followed by money.
 */
export const businessTypes = [
  '01101',
  '01102',
  '01103',
  '01104',
  '01201',
  '01202',
  '01203',
  '01204',
  '01301',
  '01302',
  '01303',
  '01304',
  '01305',
] as const

/** One purpose for which a code is shown. */
export type BusinessType = (typeof businessTypes)[number]

/** Reads whose code was scanned; the code is then used up. For tills. */
export const tillDecode = endpoint({
  method: 'POST',
  path: '/till/decode',
  caller: 'till',
  body: v.object({
    ec_qrcode: v.pipe(v.string(), v.maxLength(64)),
    fixmedins_code: Id,
    business_type: v.picklist(businessTypes),
  }),
  encode: ({ digits, institutionCode }: { readonly digits: string; readonly institutionCode: string }) => ({
    body: { ec_qrcode: digits, fixmedins_code: institutionCode, business_type: '01301' as const },
  }),
  reply: DecodedVoucher,
})

/** Calculates who would pay what; changes nothing. For tills. */
export const tillPreSettle = endpoint({
  method: 'POST',
  path: '/till/pre-settle',
  caller: 'till',
  changes: false,
  body: Purchase,
  encode: encodePurchase,
  reply: v.pipe(
    v.object(SplitFields),
    v.check((wire) => addsUp(wire), 'the amounts do not add up'),
    v.transform(toSplit),
  ),
})

/** Settles a basket; the token is then used up. For tills. */
export const tillSettle = endpoint({
  method: 'POST',
  path: '/till/settle',
  caller: 'till',
  body: Purchase,
  encode: encodePurchase,
  reply: Settlement,
})

/** Refunds every part to the account that paid it. For tills. */
export const tillReverse = endpoint({
  method: 'POST',
  path: '/till/reverse',
  caller: 'till',
  body: v.object({ setl_id: Id, fixmedins_code: Id }),
  encode: (question: { readonly settlementId: string; readonly institutionCode: string }) => ({
    body: { setl_id: question.settlementId, fixmedins_code: question.institutionCode },
  }),
  reply: Settlement,
})

/** Lists the institutions for which the till may act. For tills. */
export const listTillInstitutions = endpoint({
  method: 'GET',
  path: '/till/institutions',
  caller: 'till',
  reply: v.pipe(
    v.object({
      institutions: v.array(
        v.object({ fixmedins_code: Id, fixmedins_name: Text, admdvs: DivisionCode, med_type: v.string() }),
      ),
    }),
    v.transform((wire) => wire.institutions),
  ),
})
