import fc from 'fast-check'
import {
  codesAtTills,
  codesLeft,
  isStockExpired,
  takeOfflineCode,
  needsNewStock,
  type OfflineStock,
} from '@/domain/offline-codes'

const askedAt = Date.parse('2026-11-21T08:00:00+08:00')
const day = 86_400_000
const minute = 60_000
const batch: OfflineStock = {
  codes: [1, 2, 3].map((n) => ({ tokenId: `token-${n}`, digits: String(n).repeat(28) })),
  size: 3,
  maskedName: '*海宁',
  askedAt,
  lifetimeMs: day,
  maxFen: 30_000,
}
const noon = askedAt + 4 * 60 * minute

/**
 * Takes one code after another, each the given number of minutes after the one before; returns the ids of the codes
 * shown.
 */
function shown(...minutesBetween: readonly number[]): { names: (string | undefined)[]; stock: OfflineStock } {
  let stock = batch
  let now = noon
  const names = minutesBetween.map((minutes) => {
    now += minutes * minute
    const taken = takeOfflineCode(stock, now)
    stock = taken?.stock ?? stock
    return taken?.code.tokenId
  })
  return { names, stock }
}

describe('the code to show without network', () => {
  test('stays the same one while the page is left and seen again within five minutes', () => {
    expect(shown(0, 1, 4, 4).names).toEqual(['token-1', 'token-1', 'token-1', 'token-1'])
  })

  test('is the next one after that, for the first may have been scanned', () => {
    expect(shown(0, 6, 6).names).toEqual(['token-1', 'token-2', 'token-3'])
  })

  test('is the next one when another is wanted, and that one is then in hand', () => {
    const first = takeOfflineCode(batch, noon)
    const second = takeOfflineCode(first?.stock ?? batch, noon + minute, true)
    expect(second?.code.tokenId).toBe('token-2')
    expect(takeOfflineCode(second?.stock ?? batch, noon + 2 * minute)?.code.tokenId).toBe('token-2')
  })

  test('is none when every one was shown: a code that may be used up is never shown again', () => {
    expect(shown(0, 6, 6, 6).names).toEqual(['token-1', 'token-2', 'token-3', undefined])
    expect(codesLeft(shown(0, 6, 6).stock)).toBe(0)
  })

  test('is none a day after the batch was asked for, nor on a clock that went back to before that', () => {
    expect(takeOfflineCode(batch, askedAt + day - 1)?.code.tokenId).toBe('token-1')
    for (const now of [askedAt + day, askedAt + 30 * day, askedAt - 1, askedAt - day]) {
      expect(isStockExpired(batch, now)).toBe(true)
      expect(takeOfflineCode(batch, now)).toBeUndefined()
    }
  })

  test('does not depend on what the clock says, only on how far it went', () => {
    for (const wrongBy of [-day, day, -400 * day]) {
      const there = { ...batch, askedAt: askedAt + wrongBy }
      expect(takeOfflineCode(there, noon + wrongBy)?.code.tokenId).toBe('token-1')
    }
  })

  test('is never shown for two purchases far apart, whatever the times and wishes', () => {
    const step = fc.record({ waitMs: fc.integer({ min: 0, max: 3 * 60 * minute }), another: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let stock = batch
        let now = noon
        const lastSeen = new Map<string, number>()
        for (const { waitMs, another } of steps) {
          now += waitMs
          const left = codesLeft(stock)
          const taken = takeOfflineCode(stock, now, another)
          if (!taken) continue
          const before = lastSeen.get(taken.code.tokenId)
          if (before !== undefined) expect(now - before).toBeLessThan(5 * minute)
          expect(codesLeft(taken.stock)).toBe(left - (before === undefined ? 1 : 0))
          expect(isStockExpired(taken.stock, now)).toBe(false)
          lastSeen.set(taken.code.tokenId, now)
          stock = taken.stock
        }
      }),
      { seed: 2026, numRuns: 500 },
    )
  })
})

describe('another batch', () => {
  test('is due when there is none, when half its life is over, when it is dead or not to be trusted', () => {
    expect(needsNewStock(undefined, noon)).toBe(true)
    expect(needsNewStock(batch, askedAt + day / 2 - 1)).toBe(false)
    expect(needsNewStock(batch, askedAt + day / 2)).toBe(true)
    expect(needsNewStock(batch, askedAt + 2 * day)).toBe(true)
    expect(needsNewStock(batch, askedAt - day)).toBe(true)
  })

  test('is due after one was shown, but not while a till may still be at it', () => {
    const { stock } = shown(0)
    expect(codesAtTills(stock, noon + 14 * minute).map(({ tokenId }) => tokenId)).toEqual(['token-1'])
    expect(needsNewStock(stock, noon + 14 * minute)).toBe(false)
    expect(codesAtTills(stock, noon + 15 * minute)).toEqual([])
    expect(needsNewStock(stock, noon + 15 * minute)).toBe(true)
  })
})
