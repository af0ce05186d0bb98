import * as v from 'valibot'
import { agreementWays, relations, shareScopes } from './family-words'

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The rules of a city for family sharing; the names on the wire are our own. */
export const Sharing = v.pipe(
  v.object({
    relations: v.array(v.picklist(relations)),
    scopes: v.array(v.picklist(shareScopes)),
    max_members: Count,
    max_sharers: Count,
    days_between_changes: Count,
    /** The months for which a binding holds at least before it can be ended; 0 for none. */
    least_months: Count,
    /** The ways in which a member may agree; the usual one first. */
    agree_ways: v.pipe(v.array(v.picklist(agreementWays)), v.minLength(1)),
    his_only: v.boolean(),
    order_settable: v.boolean(),
    cross_pool: v.boolean(),
    cross_province: v.boolean(),
  }),
  v.transform((wire) => ({
    relations: wire.relations,
    scopes: wire.scopes,
    maxMembers: wire.max_members,
    maxSharers: wire.max_sharers,
    daysBetweenChanges: wire.days_between_changes,
    leastMonths: wire.least_months,
    agreementWays: wire.agree_ways,
    priorYearsOnly: wire.his_only,
    orderSettable: wire.order_settable,
    crossPool: wire.cross_pool,
    crossProvince: wire.cross_province,
  })),
)
/** The rules of a city for family sharing (rules.md §9.3, §9.5, §9.6, §9.7, §9.11, §9.13, §9.19). */
export type SharingRules = v.InferOutput<typeof Sharing>
