import * as v from 'valibot'
import { endpoint } from './endpoint'
import {
  DivisionCode,
  Fen,
  Flag,
  openCodes,
  Id,
  Instant,
  PageQuery,
  Text,
  TraceCodes,
  wordFor,
} from './scalars'
import { addsUp, SplitFields, toSplit } from './split'

/** The codes of `med_type`, the kind of visit. The screen shows a code without a word by the city's own name. */
export const visitTypes = {
  '11': 'OUTPATIENT',
  '13': 'EMERGENCY',
  '14': 'CHRONIC',
  '21': 'INPATIENT',
  '41': 'PHARMACY',
} as const

/** One of our words for the kind of a visit. */
export type VisitType = (typeof visitTypes)[keyof typeof visitTypes]

/** The codes of `chrgitm_lv`, the class of an item in the catalogue. */
export const itemClasses = { '01': 'A', '02': 'B', '03': 'C' } as const

/** The class of an item in the catalogue: A, B or C. */
export type ItemClass = (typeof itemClasses)[keyof typeof itemClasses]

const Institution = {
  fixmedins_code: Id,
  fixmedins_name: Text,
}

/** One line of a bill. `inscp_amt` is the amount covered by rules after the three shares before it are taken off. */
export const BillItem = v.pipe(
  v.object({
    medins_list_name: Text,
    /** The entry of the catalogue that it is; null where it is none of it. */
    med_list_codg: v.nullable(Id),
    chrgitm_lv: openCodes(itemClasses, 'OTHER'),
    cnt: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    pric: Fen,
    det_item_fee_sumamt: Fen,
    fulamt_ownpay_amt: Fen,
    overlmt_selfpay: Fen,
    preselfpay_amt: Fen,
    inscp_amt: Fen,
    /** The boxes that were sold; empty for what has no trace codes. */
    drugtracinfo: TraceCodes,
  }),
  v.transform((wire) => ({
    name: wire.medins_list_name,
    catalogueCode: wire.med_list_codg,
    itemClass: wire.chrgitm_lv,
    count: wire.cnt,
    priceFen: wire.pric,
    amountFen: wire.det_item_fee_sumamt,
    outOfCatalogueFen: wire.fulamt_ownpay_amt,
    overLimitFen: wire.overlmt_selfpay,
    paidFirstFen: wire.preselfpay_amt,
    coveredFen: wire.inscp_amt,
    traceCodes: wire.drugtracinfo.map(({ drug_trac_codg }) => drug_trac_codg),
  })),
)
export type BillItem = v.InferOutput<typeof BillItem>

/** One settled visit or purchase. `reversedBy` and `reverses` link a reversal and the settlement it refunds. */
export const Settlement = v.pipe(
  v.object({
    setl_id: Id,
    setl_time: Instant,
    /** The visit it belongs to; settlements of one visit have the same. */
    mdtrt_id: Id,
    /** The deposit of the stay that was given back before it was settled; 0 where there was none. */
    prpay_amt: Fen,
    med_type: v.string(),
    med_type_name: Text,
    insutype: v.string(),
    admdvs: DivisionCode,
    ...Institution,
    ...SplitFields,
    refd_setl_flag: Flag,
    refd_setl_id: v.nullable(Id),
    init_setl_id: v.nullable(Id),
    fee_list: v.array(BillItem),
  }),
  v.check((wire) => addsUp(wire), 'the amounts do not add up'),
  v.transform((wire) => ({
    id: wire.setl_id,
    settledAt: wire.setl_time,
    visitId: wire.mdtrt_id,
    prepaidFen: wire.prpay_amt,
    visitType: wordFor(visitTypes, wire.med_type, 'OTHER'),
    visitTypeName: wire.med_type_name,
    insuranceCode: wire.insutype,
    placeCode: wire.admdvs,
    institution: { code: wire.fixmedins_code, name: wire.fixmedins_name },
    split: toSplit(wire),
    reversed: wire.refd_setl_flag,
    reversedBy: wire.refd_setl_id,
    reverses: wire.init_setl_id,
    items: wire.fee_list,
  })),
)
export type Settlement = v.InferOutput<typeof Settlement>
/** A settlement as it is on the wire. */
export type WireSettlement = v.InferInput<typeof Settlement>

/** A page of usage records, newest first, without their items. */
export const SettlementPage = v.pipe(
  v.object({ settlements: v.array(Settlement), next_cursor: v.nullable(v.string()) }),
  v.transform((wire) => ({ settlements: wire.settlements, nextCursor: wire.next_cursor })),
)

/** Lists all usage records of the person. */
export const listSettlements = endpoint({
  method: 'GET',
  path: '/settlements',
  caller: 'citizen',
  query: PageQuery,
  encode: ({ limit }: { readonly limit: number }) => ({ query: { limit: String(limit) } }),
  reply: SettlementPage,
})

/** Reads one record with its items and its split. */
export const readSettlement = endpoint({
  method: 'GET',
  path: '/settlements/:settlementId',
  caller: 'citizen',
  encode: (settlementId: string) => ({ path: { settlementId } }),
  reply: Settlement,
})
