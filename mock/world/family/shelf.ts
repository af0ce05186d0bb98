import type { EndReason, Relation } from '@/contract/family-words'
import type { Usage } from '@/domain/family/cap-left'
import type { SharingTerms } from '@/domain/family/may-set-terms'
import { append } from '../append'
import type { AccountOf } from '../money/shelf'

/** What the two have said about a binding; what time and the city make of it is told by `bindingSituation`. */
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
export interface KeptBinding {
  readonly bindId: string
  /** Whose account pays. */
  readonly sharer: AccountOf
  /** For whom, and by which insurance. */
  readonly member: AccountOf
  /** What the member is to the sharer. */
  readonly relation: Relation
  readonly offeredAt: number
  /** `YYYY-MM-DD` */
  readonly beginsOn: string
  readonly terms: SharingTerms
  readonly stage: Stage
  /** Counts what happened to it. */
  readonly ver: number
  /** When what holds between the two last changed; absent until the member agrees. */
  readonly changedAt?: number
}

/** One payment by a binding; the record it belongs to is the patient's. */
export interface KeptUsage extends Usage {
  readonly useId: string
  readonly settlementId: string
}

export interface SharersOrder {
  readonly ver: number
  readonly bindIds: readonly string[]
}

/** Who may show whose code (亲情账户). */
export interface KeptRelative {
  readonly relId: string
  readonly holder: string
  readonly relative: string
  readonly relation: Relation
  readonly addedAt: number
  readonly removedAt?: number
}

export interface FamilyShelf {
  readonly bindings: Map<string, KeptBinding>
  /** Ids of bindings a person is one side of, oldest first, by person number. */
  readonly bindingsOf: Map<string, string[]>
  /** In which order a member's sharers pay, by person number; bindings that pay no more stay in it. */
  readonly sharersOrder: Map<string, SharersOrder>
  /** Oldest first, by binding. */
  readonly usages: Map<string, KeptUsage[]>
  readonly relatives: Map<string, KeptRelative>
}

export const familyShelf = (): FamilyShelf => ({
  bindings: new Map(),
  bindingsOf: new Map(),
  sharersOrder: new Map(),
  usages: new Map(),
  relatives: new Map(),
})

/** Everything a person is or was one side of, oldest first. */
export const bindingsOf = (world: FamilyShelf, personNumber: string): readonly KeptBinding[] =>
  (world.bindingsOf.get(personNumber) ?? []).flatMap((bindId) => world.bindings.get(bindId) ?? [])

/** The next free numbers; they grow with everything that happens. */
const nextId = (letter: string, { events }: { readonly events: number }): string =>
  letter + String(events + 1).padStart(9, '0')
export const nextBindingId = (world: { readonly events: number }): string => nextId('B', world)
export const nextRelativeId = (world: { readonly events: number }): string => nextId('R', world)

/** Writes down that a binding paid, for the caps and for both sides to see. */
export function recordUsage(
  world: FamilyShelf,
  bindId: string,
  use: Pick<KeptUsage, 'at' | 'fen' | 'settlementId'>,
): void {
  const count = world.usages.get(bindId)?.length ?? 0
  append(world.usages, bindId, { useId: `${bindId}-${count + 1}`, ...use })
}

/** Writes down that what a binding paid for a settlement was given back. */
export function recordGivenBack(world: FamilyShelf, bindId: string, settlementId: string, at: number): void {
  const usages = world.usages.get(bindId) ?? []
  const given = usages.map((usage) =>
    usage.settlementId === settlementId ? { ...usage, givenBackAt: at } : usage,
  )
  world.usages.set(bindId, given)
}
