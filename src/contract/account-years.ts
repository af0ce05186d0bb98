/** The two kinds of money in an account, in fen: 当年资金 and 历年资金. */
export interface AccountYears {
  readonly currentYearFen: number
  readonly priorYearsFen: number
}

/**
 * Decodes the parts of an amount by the year in which the money came in. The result is null where the city keeps one
 * balance and sends null for both (rules.md §5.7).
 */
export const yearsOf = (current: number | null, prior: number | null): AccountYears | null =>
  current === null || prior === null ? null : { currentYearFen: current, priorYearsFen: prior }

/** Tells whether an amount is the sum of its parts, or has none. */
export const isSumOfYears = (sum: number, current: number | null, prior: number | null): boolean =>
  current === null || prior === null ? current === prior : sum === current + prior
