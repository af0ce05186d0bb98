import * as v from 'valibot'
import { encodePage } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Fen, Flag, Id, openCodes, PageQuery, Text } from './scalars'
import { encodeSearchText, SearchText } from './search'
import { itemClasses } from './settlement'

/**
 * One medicine or treatment of the catalogue of what the insurance pays, by the rules of a place. `selfpay_prop` is the share
 * of class B that the person pays first, in percent.
 */
export const CatalogueEntry = v.pipe(
  v.object({
    med_list_codg: Id,
    med_list_name: Text,
    /** The form and the size of the pack; null for treatments. */
    spec: v.nullable(Text),
    kind: v.picklist(['MEDICINE', 'TREATMENT']),
    chrgitm_lv: openCodes(itemClasses, 'OTHER'),
    selfpay_prop: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    /** The highest price that the insurance counts; null where there is no limit. */
    pric_uplmt_amt: v.nullable(Fen),
    /** `'1'` where the personal account may pay the person's share of it in a pharmacy. */
    acct_flag: Flag,
  }),
  v.transform((wire) => ({
    code: wire.med_list_codg,
    name: wire.med_list_name,
    spec: wire.spec,
    kind: wire.kind,
    itemClass: wire.chrgitm_lv,
    paidFirstPercent: wire.selfpay_prop,
    priceLimitFen: wire.pric_uplmt_amt,
    accountMayPay: wire.acct_flag,
  })),
)
export type CatalogueEntry = v.InferOutput<typeof CatalogueEntry>

/** A search in the catalogue by the rules of a place: for a part of the name, or for one entry. */
export interface CatalogueSearch {
  readonly placeCode: string
  readonly text?: string
  readonly code?: string
}

/**
 * Finds medicines and treatments by a part of their name, or one by its code. What is searched travels in the body, which
 * keeps it out of addresses and therefore out of logs. Changes nothing.
 */
export const searchCatalogue = endpoint({
  method: 'POST',
  path: '/catalogue-searches',
  caller: 'anyone',
  changes: false,
  query: PageQuery,
  body: v.object({ admdvs: DivisionCode, q: v.optional(SearchText), med_list_codg: v.optional(Id) }),
  reply: v.pipe(
    v.object({ entries: v.array(CatalogueEntry), next_cursor: v.nullable(v.string()) }),
    v.transform((wire) => ({ entries: wire.entries, nextCursor: wire.next_cursor })),
  ),
  encode: ({
    search,
    cursor,
  }: {
    readonly search: CatalogueSearch
    readonly cursor: string | undefined
  }) => ({
    query: encodePage(cursor),
    body: {
      admdvs: search.placeCode,
      ...(search.text !== undefined && { q: encodeSearchText(search.text) }),
      ...(search.code !== undefined && { med_list_codg: search.code }),
    },
  }),
})
