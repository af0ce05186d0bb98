import { formatFen, plainFen } from '@/domain/money'
import { parseFen } from '@/domain/typed-amount'
import { familyWords } from '../words/current'

/** Reads a cap typed in yuan: fen, null for no cap, undefined for what is no amount. */
export const readCap = (typed: string): number | null | undefined =>
  typed.trim() === '' ? null : parseFen(typed)

/** Writes a cap as somebody would type it, in yuan; empty for no cap. */
export const typedCap = (fen: number | null): string =>
  fen === null ? '' : plainFen(fen).replace(/\.00$/, '')

/** Says a cap in words. */
export const capText = (fen: number | null): string =>
  fen === null ? familyWords.agreement.noCap : formatFen(fen)
