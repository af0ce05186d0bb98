import type { Binding } from '@/contract/binding'

/** The part somebody plays in a binding. */
export type Role = Binding['role']

/** The bindings of one side: those that wait or hold, and those that are over; each newest first, as the city has them. */
export interface Side {
  readonly living: readonly Binding[]
  readonly over: readonly Binding[]
}

const isLiving = ({ state }: Binding): boolean =>
  state === 'PENDING' || state === 'ACTIVE' || state === 'PAUSED'

/** Puts what waits for somebody before what runs by itself. */
const waitingFirst = (bindings: readonly Binding[]): readonly Binding[] => [
  ...bindings.filter(({ state }) => state === 'PENDING'),
  ...bindings.filter(({ state }) => state !== 'PENDING'),
]

/** Picks the bindings of one side. */
export function sideOf(bindings: readonly Binding[], role: Role): Side {
  const mine = bindings.filter((binding) => binding.role === role)
  return {
    living: waitingFirst(mine.filter(isLiving)),
    over: mine.filter((binding) => !isLiving(binding)),
  }
}

/** Picks the offers that the one who looks may accept: for themselves, or for a child. */
export const waitingForMe = (bindings: readonly Binding[]): readonly Binding[] =>
  bindings.filter(({ acts }) => acts.includes('ACCEPT'))

/** Picks the side to begin with: one's own giving, unless there is nothing but what others give. */
export const firstSide = (bindings: readonly Binding[]): Role =>
  bindings.length > 0 && bindings.every(({ role }) => role === 'MEMBER') ? 'MEMBER' : 'SHARER'
