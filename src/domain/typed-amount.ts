import { plainText } from './typed-text'

/** Turns a typed or pasted amount into plain signs. Spaces between digits stay, because they may hide a mistake. */
export const amountText = (typed: string): string =>
  plainText(typed)
    .trim()
    .replace(/\u3002/g, '.')

/**
 * Reads an amount a person typed, as fen: `86.4`, `1,234.56`, `¥5`, `86.40 元`.
 * @returns undefined when it is not an amount of whole fen between 0.01 and 10,000,000.00
 */
export function parseFen(typed: string): number | undefined {
  const match = /^¥?\s*(\d{1,3}(?:,\d{3})+|\d{1,8})(?:\.(\d{1,2}))?\s*\u5143?$/.exec(amountText(typed))
  if (!match) return undefined
  const fen = Number(match[1]?.replace(/,/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return fen >= 1 && fen <= 1_000_000_000 ? fen : undefined
}
