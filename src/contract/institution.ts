import * as v from 'valibot'
import { encodePage, encodeVisit } from './encoding'
import { endpoint } from './endpoint'
import { DivisionCode, Id, PageQuery, Text, wordFor } from './scalars'
import { encodeSearchText, SearchText } from './search'
import { visitTypes, type VisitType } from './settlement'

/**
 * Decodes degrees with three decimals at most: accurate to about a hundred metres, enough for sorting without telling
 * exactly where somebody is.
 */
const degrees = (max: number) =>
  v.pipe(
    v.number(),
    v.minValue(-max),
    v.maxValue(max),
    v.check((value) => Math.round(value * 1_000) / 1_000 === value, 'three decimals at most'),
  )

/** The tier of an institution: primary, secondary, tertiary (一级、二级、三级). */
export const Level = v.picklist([1, 2, 3])

/** A designated institution (定点医药机构). `lv`, `addr`, `tel` and the fields after them are our own. */
export const Institution = v.pipe(
  v.object({
    fixmedins_code: Id,
    fixmedins_name: Text,
    admdvs: DivisionCode,
    /** The usual kind of visit there. */
    med_type: v.string(),
    lv: Level,
    addr: Text,
    /** The telephone number; null where the city knows none. */
    tel: v.nullable(Text),
    /** Degrees, WGS-84. */
    lat: v.number(),
    lng: v.number(),
    /** Metres from the position in the question; null when it named none. */
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

/** A search for institutions; every part narrows it, and `near` sorts the result. */
export interface InstitutionSearch {
  readonly placeCode?: string
  /** A part of the name or the address. */
  readonly text?: string
  /** Narrows to institutions where this kind of visit is possible. */
  readonly visit?: VisitType
  readonly tier?: v.InferOutput<typeof Level>
  /** A position in degrees, WGS-84; no more than three decimals of it leave the phone. */
  readonly near?: { readonly latitude: number; readonly longitude: number }
}

/** Rounds degrees to about a hundred metres, which is enough for sorting. */
const coarse = (position: number): number => Math.round(position * 1_000) / 1_000

const encodeSearch = ({ placeCode, text, visit, tier, near }: InstitutionSearch) => ({
  ...(placeCode !== undefined && { admdvs: placeCode }),
  ...(text !== undefined && { q: encodeSearchText(text) }),
  ...(visit && { med_type: encodeVisit(visit) }),
  ...(tier && { lv: tier }),
  ...(near && { lat: coarse(near.latitude), lng: coarse(near.longitude) }),
})

/**
 * Finds designated institutions by name, kind, tier and place; nearest first when `lat` and `lng` are given, else by
 * name. The position travels in the body, which keeps it out of addresses and therefore out of logs. Changes nothing.
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
      q: v.optional(SearchText),
      /** Narrows to institutions where this kind of visit is possible. */
      med_type: v.optional(v.picklist(['11', '13', '14', '21', '41'])),
      /** Narrows to this tier. */
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
