/** Formats an amount for the screen: `¥1,234.56`, always two decimals, the minus sign U+2212. */
export function formatFen(fen: number): string {
  return `${fen < 0 ? '−' : ''}¥${plainFen(Math.abs(fen))}`
}

/** Formats an amount without currency sign, thousands separated: `1,234.56`. `fen` is an integer. */
export function plainFen(fen: number): string {
  const yuan = Math.trunc(fen / 100)
  const rest = String(Math.abs(fen % 100)).padStart(2, '0')
  const sign = fen < 0 && yuan === 0 ? '−' : ''
  return `${sign}${String(yuan)
    .replace('-', '−')
    .replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`
}

/** Adds up amounts in fen. */
export const sumFen = (amounts: readonly number[]): number => amounts.reduce((sum, fen) => sum + fen, 0)

/** Takes a part in hundredths of a percent (200 is 2 %), rounded to the nearest fen, half a fen up. */
export const partOf = (fen: number, basisPoints: number): number => Math.round((fen * basisPoints) / 10_000)
