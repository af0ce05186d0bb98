import type { Drawn } from './payers'

/**
 * What one account gets back when a visit is reversed: to the fen what it paid (rules.md §6.9). Current-year money of a
 * year that has ended in the meantime comes back as money carried over.
 */
export function givenBack(drawn: Drawn, drawnInYear: number, year: number): Drawn {
  if (drawnInYear === year) return drawn
  return { currentYearFen: 0, priorYearsFen: drawn.currentYearFen + drawn.priorYearsFen }
}
