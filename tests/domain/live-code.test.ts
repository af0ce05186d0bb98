import fc from 'fast-check'
import { isExpired, secondsToExpiry, secondsToRenewal, needsRenewal, type LiveCode } from '@/domain/live-code'

const runs = { seed: 60, numRuns: 1_000 }
const askedAt = Date.parse('2026-11-21T14:30:00+08:00')
const code: LiveCode = {
  tokenId: 'token-1',
  digits: '9'.repeat(28),
  maskedName: '*海宁',
  askedAt,
  lifetimeMs: 60_000,
}
const after = (seconds: number): number => askedAt + seconds * 1_000
const lifetimes = fc.integer({ min: 1, max: 600_000 })

describe('a code of sixty seconds', () => {
  it.each([
    [0, { dead: false, renewal: false, toRenewal: 45, toDeath: 60 }],
    [0.001, { dead: false, renewal: false, toRenewal: 45, toDeath: 60 }],
    [1, { dead: false, renewal: false, toRenewal: 44, toDeath: 59 }],
    [44.999, { dead: false, renewal: false, toRenewal: 1, toDeath: 16 }],
    [45, { dead: false, renewal: true, toRenewal: 0, toDeath: 15 }],
    [59.999, { dead: false, renewal: true, toRenewal: 0, toDeath: 1 }],
    [60, { dead: true, renewal: true, toRenewal: 0, toDeath: 0 }],
    [3_600, { dead: true, renewal: true, toRenewal: 0, toDeath: 0 }],
  ])('after %d s is seen as %j', (seconds, seen) => {
    const now = after(seconds)
    expect({
      dead: isExpired(code, now),
      renewal: needsRenewal(code, now),
      toRenewal: secondsToRenewal(code, now),
      toDeath: secondsToExpiry(code, now),
    }).toEqual(seen)
  })
})

describe('a clock that jumps', () => {
  it('back to before the code was asked for leaves no code to trust', () => {
    const now = after(-600)
    expect(isExpired(code, now)).toBe(true)
    expect(needsRenewal(code, now)).toBe(true)
    expect(secondsToRenewal(code, now)).toBe(0)
    expect(secondsToExpiry(code, now)).toBe(0)
  })

  it('forward by an hour leaves a dead code that wants renewal', () => {
    expect(isExpired(code, after(3_610))).toBe(true)
    expect(needsRenewal(code, after(3_610))).toBe(true)
  })

  it('forward and back again gives the code back while it is young', () => {
    expect(isExpired(code, after(3_610))).toBe(true)
    expect(isExpired(code, after(11))).toBe(false)
  })
})

describe('a code of any life', () => {
  it('wants renewal before it dies, and not at once', () => {
    fc.assert(
      fc.property(lifetimes, (lifetimeMs) => {
        const live = { ...code, lifetimeMs }
        expect(needsRenewal(live, askedAt)).toBe(false)
        expect(isExpired(live, askedAt)).toBe(false)
        expect(isExpired(live, askedAt + lifetimeMs)).toBe(true)
        const firstWanted = askedAt + Math.ceil(Math.max(lifetimeMs - 15_000, lifetimeMs / 2))
        expect(needsRenewal(live, firstWanted)).toBe(true)
        expect(firstWanted).toBeLessThanOrEqual(askedAt + lifetimeMs)
      }),
      runs,
    )
  })

  it('has room for three tries of five seconds, when it lives half a minute or longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 600_000 }), (lifetimeMs) => {
        const live = { ...code, lifetimeMs }
        expect(needsRenewal(live, askedAt + lifetimeMs - 15_000)).toBe(true)
        expect(needsRenewal(live, askedAt + lifetimeMs - 15_001)).toBe(false)
      }),
      runs,
    )
  })

  it('is dead exactly when no second is left, wants renewal exactly when none is left to that', () => {
    fc.assert(
      fc.property(lifetimes, fc.integer({ min: -60_000, max: 700_000 }), (lifetimeMs, age) => {
        const live = { ...code, lifetimeMs }
        const now = askedAt + age
        expect(secondsToExpiry(live, now) === 0).toBe(isExpired(live, now))
        expect(secondsToRenewal(live, now) === 0).toBe(needsRenewal(live, now))
        expect(secondsToRenewal(live, now)).toBeLessThanOrEqual(secondsToExpiry(live, now))
        expect(Number.isInteger(secondsToExpiry(live, now))).toBe(true)
      }),
      runs,
    )
  })

  it('never grows younger while the clock runs forward', () => {
    fc.assert(
      fc.property(lifetimes, fc.nat(700_000), fc.nat(10_000), (lifetimeMs, age, later) => {
        const live = { ...code, lifetimeMs }
        const [before, then] = [askedAt + age, askedAt + age + later]
        expect(secondsToExpiry(live, then)).toBeLessThanOrEqual(secondsToExpiry(live, before))
        expect(isExpired(live, before) && !isExpired(live, then)).toBe(false)
      }),
      runs,
    )
  })
})
