import type { Binding } from '@/contract/binding'
import { sumFen } from '@/domain/money'

/** The amounts a sharer lets the family spend this month, fen. */
export interface Promised {
  readonly people: number
  /** The sum of the monthly caps. */
  readonly capFen: number
  /** The number of people without a monthly cap. */
  readonly uncapped: number
  readonly usedFen: number
}

/** Sums the active bindings by which the person's own account pays; undefined when there is none. */
export function promisedTo(bindings: readonly Binding[]): Promised | undefined {
  const mine = bindings.filter(({ role, state }) => role === 'SHARER' && state === 'ACTIVE')
  if (mine.length === 0) return undefined
  const caps = mine.flatMap(({ monthCapFen }) => (monthCapFen === null ? [] : [monthCapFen]))
  return {
    people: mine.length,
    capFen: sumFen(caps),
    uncapped: mine.length - caps.length,
    usedFen: sumFen(mine.map(({ monthUsedFen }) => monthUsedFen)),
  }
}
