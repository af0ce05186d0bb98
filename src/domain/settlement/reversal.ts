import type { Drawn } from './payers'

/**
 * Gives the refund of one account when a visit is reversed: to the fen the amount it paid (rules.md §6.9).
 * Current-year money of a year that has ended meanwhile returns as money carried over.
 */
export function givenBack(drawn: Drawn, drawnInYear: number, year: number): Drawn {
  if (drawnInYear === year) return drawn
  return { currentYearFen: 0, priorYearsFen: drawn.currentYearFen + drawn.priorYearsFen }
}
