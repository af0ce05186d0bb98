import fc from 'fast-check'
import type { LedgerEntry } from '@/contract/ledger'
import { monthOf } from '@/domain/china-day'
import { ledgerMonths } from '@/pages/money/ledger/ledger-months'
import { moneyKind } from '@/pages/money/ledger/money-kind'

const entryAt = (at: number): LedgerEntry => ({
  id: `L${at}`,
  at,
  type: 'DEPOSIT',
  typeName: '每月划入',
  fen: 100,
  years: null,
  balanceFen: 100,
  memo: null,
  settlementId: null,
})
const at = (time: string): LedgerEntry => entryAt(Date.parse(time))

describe('the months of a ledger', () => {
  it('turn at midnight in China, wherever the phone is', () => {
    const months = ledgerMonths([
      at('2026-03-01T00:00:00+08:00'),
      at('2026-02-28T23:59:59+08:00'),
      at('2026-01-01T00:00:00+08:00'),
      at('2025-12-31T23:59:59+08:00'),
    ])
    expect(months.map(({ year, month }) => [year, month])).toEqual([
      [2026, 3],
      [2026, 2],
      [2026, 1],
      [2025, 12],
    ])
  })

  it('hold every entry once, in its order, under the month of its day', () => {
    const instant = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') })
    fc.assert(
      fc.property(fc.uniqueArray(instant), (instants) => {
        const entries = [...instants].sort((one, other) => other - one).map(entryAt)
        const months = ledgerMonths(entries)
        expect(months.flatMap((month) => month.entries)).toEqual(entries)
        const named = months.map(({ year, month }) => `${year}${String(month).padStart(2, '0')}`)
        expect(new Set(named).size).toBe(named.length)
        for (const [index, month] of months.entries())
          for (const entry of month.entries) expect(monthOf(entry.at)).toBe(named[index])
      }),
    )
  })
})

describe('which money an entry moved', () => {
  it('is named, and told apart where it was both', () => {
    expect(moneyKind({ currentYearFen: 17_778, priorYearsFen: 0 })).toBe('当年资金')
    expect(moneyKind({ currentYearFen: 0, priorYearsFen: -50 })).toBe('历年资金')
    expect(moneyKind({ currentYearFen: -4_938, priorYearsFen: -382 })).toBe(
      '当年\u00a0−49.38 · 历年\u00a0−3.82',
    )
  })
})
