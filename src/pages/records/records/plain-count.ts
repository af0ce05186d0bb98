/** Writes a count, thousands separated: `10,000`. */
export const plainCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
