import type { Binding } from '@/contract/binding'
import { sumFen } from '@/domain/money'

/** What a sharer lets the family spend this month. All amounts in fen. */
export interface Promised {
  readonly people: number
  /** Of those with a monthly cap. */
  readonly capFen: number
  /** How many may spend without one. */
  readonly uncapped: number
  readonly usedFen: number
}

/** Bindings in force by which the person's own account pays; undefined when there is none. */
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
