import type { LedgerEntry } from '@/contract/ledger'
import { chinaOffsetMs } from '@/domain/display-time'

/** The entries of one calendar month in China, newest first. */
export interface LedgerMonth {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly entries: readonly LedgerEntry[]
}

/** @param entries newest first, as the city gives them */
export function ledgerMonths(entries: readonly LedgerEntry[]): readonly LedgerMonth[] {
  const months: { year: number; month: number; entries: LedgerEntry[] }[] = []
  for (const entry of entries) {
    const day = new Date(entry.at + chinaOffsetMs)
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1]
    const last = months[months.length - 1]
    if (last?.year === year && last.month === month) last.entries.push(entry)
    else months.push({ year, month, entries: [entry] })
  }
  return months
}
