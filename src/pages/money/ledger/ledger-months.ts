import type { LedgerEntry } from '@/contract/ledger'
import { monthOfYear, yearOfMonth } from '@/domain/calendar-month'
import { monthOf } from '@/domain/china-day'

/** The entries of one calendar month in China, newest first. */
export interface LedgerMonth {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly entries: readonly LedgerEntry[]
}

/** Groups entries by month. @param entries newest first, as the city gives them */
export function ledgerMonths(entries: readonly LedgerEntry[]): readonly LedgerMonth[] {
  const months: { year: number; month: number; entries: LedgerEntry[] }[] = []
  for (const entry of entries) {
    const named = monthOf(entry.at)
    const [year, month] = [yearOfMonth(named), monthOfYear(named)]
    const last = months[months.length - 1]
    if (last?.year === year && last.month === month) last.entries.push(entry)
    else months.push({ year, month, entries: [entry] })
  }
  return months
}
