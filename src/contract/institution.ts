import * as v from 'valibot'
import { encodePage, encodeVisit } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Id, PageQuery, Text, wordFor } from './scalars'
import { visitTypes, type VisitType } from './settlement'

/** Degrees with three decimals at most: a hundred metres or so, enough to sort by, and not where exactly somebody stands. */
const degrees = (most: number) =>
  v.pipe(
    v.number(),
    v.minValue(-most),
    v.maxValue(most),
    v.check((told) => Math.round(told * 1_000) / 1_000 === told, 'three decimals at most'),
  )

/** Primary, secondary, tertiary (一级、二级、三级). */
export const Level = v.picklist([1, 2, 3])

/** A designated institution (定点医药机构). `lv`, `addr`, `tel` and what follows are ours. */
export const Institution = v.pipe(
  v.object({
    fixmedins_code: Id,
    fixmedins_name: Text,
    admdvs: DivisionCode,
    /** What people mostly come for. */
    med_type: v.string(),
    lv: Level,
    addr: Text,
    /** Null where the city knows none. */
    tel: v.nullable(Text),
    /** Degrees, WGS-84. */
    lat: v.number(),
    lng: v.number(),
    /** Metres from where the question was asked; null when that was not told. */
    dist: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  }),
  v.transform((wire) => ({
    code: wire.fixmedins_code,
    name: wire.fixmedins_name,
    placeCode: wire.admdvs,
    usualVisit: wordFor(visitTypes, wire.med_type, 'OTHER'),
    tier: wire.lv,
    address: wire.addr,
    telephone: wire.tel,
    latitude: wire.lat,
    longitude: wire.lng,
    distanceMetres: wire.dist,
  })),
)
export type Institution = v.InferOutput<typeof Institution>

/** A search for institutions; every part narrows, and `near` sorts. */
export interface InstitutionSearch {
  readonly placeCode?: string
  /** A part of the name or the address. */
  readonly text?: string
  /** A kind of visit that is possible there. */
  readonly visit?: VisitType
  readonly tier?: v.InferOutput<typeof Level>
  /** Degrees, WGS-84; no more than three decimals of it leave the phone. */
  readonly near?: { readonly latitude: number; readonly longitude: number }
}

/** Rounds degrees to a hundred metres or so: enough to sort by. */
const coarse = (position: number): number => Math.round(position * 1_000) / 1_000

const encodeSearch = ({ placeCode, text, visit, tier, near }: InstitutionSearch) => ({
  ...(placeCode !== undefined && { admdvs: placeCode }),
  ...(text !== undefined && { q: text }),
  ...(visit && { med_type: encodeVisit(visit) }),
  ...(tier && { lv: tier }),
  ...(near && { lat: coarse(near.latitude), lng: coarse(near.longitude) }),
})

/**
 * Designated institutions by name, kind, tier and place; nearest first when lat and lng are given, else by name. Where
 * somebody is travels in the body: it is in no address, and so in no log. Changes nothing.
 */
export const findInstitutions = endpoint({
  method: 'POST',
  path: '/institution-searches',
  caller: 'anyone',
  changes: false,
  query: PageQuery,
  body: v.pipe(
    v.object({
      admdvs: v.optional(DivisionCode),
      /** Part of a name or an address. */
      q: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
      /** Where this kind of visit is possible. */
      med_type: v.optional(v.picklist(['11', '13', '14', '21', '41'])),
      /** Of this tier. */
      lv: v.optional(Level),
      lat: v.optional(degrees(90)),
      lng: v.optional(degrees(180)),
    }),
    v.check(({ lat, lng }) => (lat === undefined) === (lng === undefined), 'lat and lng come together'),
  ),
  encode: ({
    search,
    cursor,
  }: {
    readonly search: InstitutionSearch
    readonly cursor: string | undefined
  }) => ({
    query: encodePage(cursor),
    body: encodeSearch(search),
  }),
  reply: v.pipe(
    v.object({ institutions: v.array(Institution), next_cursor: v.nullable(v.string()) }),
    v.transform((wire) => ({ institutions: wire.institutions, nextCursor: wire.next_cursor })),
  ),
})
