import * as v from 'valibot'
import {
  bindingActs,
  bindingStates,
  cityEndReasons,
  endReasons,
  relations,
  shareScopes,
  type ShareScope,
} from './family-words'
import { Day, Fen, Id, Instant, openPicklist, Text } from './scalars'

/**
 * Counts the changes of a binding. A change names the version it is based on; for an old one the city refuses with
 * VERSION_CONFLICT.
 */
export const Version = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The terms of a binding: last day, caps in fen, scopes; null means no end or no cap. Both days are included. */
export const TermFields = {
  end_date: v.nullable(Day),
  mon_cap: v.nullable(Fen),
  visit_cap: v.nullable(Fen),
  scopes: v.array(v.picklist(shareScopes)),
}

/** The terms of a binding in our own words: how long, how much and for what a member may spend. */
export interface SharingTerms {
  /** The last day it holds, `YYYY-MM-DD`; null where there is no end. */
  readonly endsOn: string | null
  /** Fen; null where there is no cap. */
  readonly monthCapFen: number | null
  /** Fen; null where there is no cap. */
  readonly visitCapFen: number | null
  readonly scopes: readonly ShareScope[]
}

/**
 * One binding of family sharing (家庭共济) as one of the two people sees it; the name of the other one is masked. `rela`
 * tells what the member is to the sharer. All names of fields except the national `psn_name` and `admdvs_name` are
 * our own.
 */
export const Binding = v.pipe(
  v.object({
    bind_id: Id,
    ver: Version,
    role: v.picklist(['SHARER', 'MEMBER']),
    /** The other person, and the place where that person is insured. */
    psn_name: Text,
    admdvs_name: Text,
    /** The child under 14 who is the member, when the guardian reads the binding; null otherwise. */
    for_name: v.nullable(Text),
    rela: openPicklist(relations, 'OTHER'),
    state: v.picklist(bindingStates),
    beg_date: Day,
    ...TermFields,
    scopes: v.array(openPicklist(shareScopes, 'OTHER')),
    /** Used in this calendar month, without refunds. */
    mon_used: Fen,
    /** The place of this sharer among the member's sharers, from 1; null while it pays nothing. */
    ord: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    ended: v.nullable(
      v.object({
        by: v.picklist(['SHARER', 'MEMBER', 'CITY']),
        reason: openPicklist([...endReasons, ...cityEndReasons], 'OTHER'),
        end_time: Instant,
      }),
    ),
    crte_time: Instant,
    /** The first day on which it may be ended, while that lies ahead by the city's rule; null otherwise. */
    end_from: v.nullable(Day),
    /** The actions that the caller may take now. */
    acts: v.array(v.picklist(bindingActs)),
  }),
  v.transform((wire) => ({
    id: wire.bind_id,
    version: wire.ver,
    role: wire.role,
    otherMaskedName: wire.psn_name,
    otherPlaceName: wire.admdvs_name,
    forMaskedName: wire.for_name,
    relation: wire.rela,
    state: wire.state,
    beginsOn: wire.beg_date,
    endsOn: wire.end_date,
    monthCapFen: wire.mon_cap,
    visitCapFen: wire.visit_cap,
    scopes: wire.scopes,
    monthUsedFen: wire.mon_used,
    order: wire.ord,
    ended: wire.ended && { by: wire.ended.by, reason: wire.ended.reason, at: wire.ended.end_time },
    createdAt: wire.crte_time,
    endableFrom: wire.end_from,
    acts: wire.acts,
  })),
)
export type Binding = v.InferOutput<typeof Binding>
/** A binding as somebody has read it: what is done to it names its version. */
export type BindingVersion = Readonly<Pick<Binding, 'id' | 'version'>>
/** A binding as it is on the wire. */
export type WireBinding = v.InferInput<typeof Binding>
