import type { EndReason, Relation } from '@/contract/family-words'
import type { Usage } from '@/domain/family/cap-left'
import type { SharingTerms } from '@/domain/family/may-set-terms'
import { append } from '../append'
import type { AccountOf } from '../money/state'

/**
 * The stage of a binding that the two sides have reached by their own acts; `bindingStatus` adds the effects of time
 * and of the city.
 */
export type Stage =
  | { readonly is: 'OFFERED' }
  | { readonly is: 'AGREED' }
  | { readonly is: 'DECLINED' }
  | {
      readonly is: 'ENDED'
      readonly by: 'SHARER' | 'MEMBER'
      readonly reason: EndReason
      readonly at: number
    }

/** One binding of family sharing (家庭共济). */
export interface StoredBinding {
  readonly bindId: string
  /** The account that pays. */
  readonly sharer: AccountOf
  /** The member, with the insurance it pays for. */
  readonly member: AccountOf
  /** The member's relation to the sharer. */
  readonly relation: Relation
  readonly offeredAt: number
  /** `YYYY-MM-DD` */
  readonly beginsOn: string
  readonly terms: SharingTerms
  readonly stage: Stage
  /** The version, which grows with every change. */
  readonly ver: number
  /** The time of the last change of what was agreed; absent until the member agrees. */
  readonly changedAt?: number
}

/** One payment by a binding; only the patient sees the settlement record it belongs to. */
export interface StoredUsage extends Usage {
  readonly useId: string
  readonly settlementId: string
}

/** The order in which a member's sharers pay, with its version. */
export interface SharersOrder {
  readonly ver: number
  readonly bindIds: readonly string[]
}

/** A permission to show a relative's code (亲情账户). */
export interface StoredRelative {
  readonly relId: string
  readonly holder: string
  readonly relative: string
  readonly relation: Relation
  readonly addedAt: number
  readonly removedAt?: number
}

/** The part of the world that holds family sharing and relatives. */
export interface FamilyState {
  readonly bindings: Map<string, StoredBinding>
  /** The ids of the bindings that a person is one side of, oldest first, by person number. */
  readonly bindingsOf: Map<string, string[]>
  /** The order in which a member's sharers pay, by person number; bindings that no longer pay stay in it. */
  readonly sharersOrder: Map<string, SharersOrder>
  /** The payments of each binding, oldest first. */
  readonly usages: Map<string, StoredUsage[]>
  readonly relatives: Map<string, StoredRelative>
}

/** Creates the state of a city without bindings and relatives. */
export const initialFamilyState = (): FamilyState => ({
  bindings: new Map(),
  bindingsOf: new Map(),
  sharersOrder: new Map(),
  usages: new Map(),
  relatives: new Map(),
})

/** Returns every binding that a person is or was one side of, oldest first. */
export const bindingsOf = (world: FamilyState, personNumber: string): readonly StoredBinding[] =>
  (world.bindingsOf.get(personNumber) ?? []).flatMap((bindId) => world.bindings.get(bindId) ?? [])

/** Returns the next free id, which grows with every event. */
const nextId = (letter: string, { events }: { readonly events: number }): string =>
  letter + String(events + 1).padStart(9, '0')
/** Returns the id of the next binding. */
export const nextBindingId = (world: { readonly events: number }): string => nextId('B', world)
/** Returns the id of the next relative. */
export const nextRelativeId = (world: { readonly events: number }): string => nextId('R', world)

/** Records a payment by a binding, for its caps and for both sides to see. */
export function recordUsage(
  world: FamilyState,
  bindId: string,
  use: Pick<StoredUsage, 'at' | 'fen' | 'settlementId'>,
): void {
  const count = world.usages.get(bindId)?.length ?? 0
  append(world.usages, bindId, { useId: `${bindId}-${count + 1}`, ...use })
}

/** Records that a binding's payment for a settlement was refunded. */
export function recordGivenBack(world: FamilyState, bindId: string, settlementId: string, at: number): void {
  const usages = world.usages.get(bindId) ?? []
  const given = usages.map((usage) =>
    usage.settlementId === settlementId ? { ...usage, givenBackAt: at } : usage,
  )
  world.usages.set(bindId, given)
}
