import * as v from 'valibot'
import { endpoint } from './endpoint'
import { relations } from './family-words'
import { Day, DivisionCode, Flag, Id, openPicklist, Text } from './scalars'

/**
 * The reasons for care elsewhere (异地就医): retired and settled there, living there for long, posted there by the
 * employer; referred by a hospital, or another stay for a time.
 */
export const filingKinds = ['RESETTLED', 'LONG_STAY', 'POSTED', 'REFERRED', 'TEMPORARY'] as const

/** One of the reasons for care elsewhere. */
export type FilingKind = (typeof filingKinds)[number]

/** A filing for care elsewhere (异地就医备案), of the caller or of a relative whose code they may show. */
export const Filing = v.pipe(
  v.object({
    filing_id: Id,
    /** The right to show the relative's code, and the relative, masked; null for the caller's own filing. */
    rel_id: v.nullable(Id),
    psn_name: v.nullable(Text),
    kind: openPicklist(filingKinds, 'OTHER'),
    /** The place of care. */
    admdvs: DivisionCode,
    admdvs_name: Text,
    beg_date: Day,
    /** The last day; null while it holds until it is ended. */
    end_date: v.nullable(Day),
    filing_stas: v.picklist(['UPCOMING', 'ACTIVE', 'ENDED']),
  }),
  v.transform((wire) => ({
    id: wire.filing_id,
    forRelative: wire.rel_id === null || wire.psn_name === null ? null : wire.psn_name,
    kind: wire.kind,
    place: { code: wire.admdvs, name: wire.admdvs_name },
    beginsOn: wire.beg_date,
    endsOn: wire.end_date,
    state: wire.filing_stas,
  })),
)
export type Filing = v.InferOutput<typeof Filing>
/** A `Filing` as it is on the wire. */
export type WireFiling = v.InferInput<typeof Filing>

/** A person for whom the caller may file, with the rules of the place where that person is insured. */
export const FilingPerson = v.pipe(
  v.object({
    /** Null for the caller. */
    rel_id: v.nullable(Id),
    psn_name: Text,
    rela: v.nullable(openPicklist(relations, 'OTHER')),
    admdvs: DivisionCode,
    admdvs_name: Text,
    kinds: v.array(v.picklist(filingKinds)),
    /** The months for which a filing for a time holds. */
    tmp_months: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    /** `'1'` where care in the same province needs no filing. */
    same_prov: Flag,
  }),
  v.transform((wire) => ({
    relativeId: wire.rel_id,
    maskedName: wire.psn_name,
    relation: wire.rela,
    insuredPlace: { code: wire.admdvs, name: wire.admdvs_name },
    kinds: wire.kinds,
    months: wire.tmp_months,
    provinceIsFree: wire.same_prov,
  })),
)
export type FilingPerson = v.InferOutput<typeof FilingPerson>

/** Lists the filings of the caller and of those they may file for, newest first, and who these are. */
export const listFilings = endpoint({
  method: 'GET',
  path: '/filings',
  caller: 'citizen',
  reply: v.pipe(
    v.object({ filings: v.array(Filing), persons: v.array(FilingPerson) }),
    v.transform((wire) => ({ filings: wire.filings, people: wire.persons })),
  ),
})

/** A filing as it is filled in. */
export interface FilingForm {
  /** The right to show a relative's code; absent for oneself. */
  readonly relativeId?: string
  readonly kind: FilingKind
  readonly placeCode: string
  /** `YYYY-MM-DD`, today or later. */
  readonly beginsOn: string
}

/** Files for care elsewhere. Who files promises that it is true; the city believes it (告知承诺制). */
export const fileForCare = endpoint({
  method: 'POST',
  path: '/filings',
  caller: 'citizen',
  body: v.object({
    rel_id: v.optional(Id),
    kind: v.picklist(filingKinds),
    admdvs: DivisionCode,
    beg_date: Day,
    /** The promise that what is said is true. */
    promise: v.literal('1'),
  }),
  reply: Filing,
  encode: ({ relativeId, kind, placeCode, beginsOn }: FilingForm) => ({
    body: {
      ...(relativeId !== undefined && { rel_id: relativeId }),
      kind,
      admdvs: placeCode,
      beg_date: beginsOn,
      promise: '1' as const,
    },
  }),
})

/** Ends a filing; one that has begun holds to the end of the day. */
export const endFiling = endpoint({
  method: 'POST',
  path: '/filings/:filingId/end',
  caller: 'citizen',
  body: v.object({}),
  reply: Filing,
  encode: ({ filingId }: { readonly filingId: string }) => ({ path: { filingId }, body: {} }),
})
