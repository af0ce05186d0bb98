import fc from 'fast-check'
import { steadyClock } from '@/domain/steady-clock'

const runs = { seed: 16, numRuns: 1_000 }

/** Builds a clock that tells these times, one after another, and the steady clock over it. */
function clockThatTells(times: readonly number[]): { readonly read: () => number } {
  let n = 0
  const { now } = steadyClock({ now: () => times[n++] ?? 0, after: () => () => undefined })
  return { read: now }
}

const times = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 50 })

it('tells what the phone tells while that only goes forward', () => {
  fc.assert(
    fc.property(times, (readings) => {
      const forward = [...readings].sort((a, b) => a - b)
      const { read } = clockThatTells(forward)
      expect(forward.map(() => read())).toEqual(forward)
    }),
    runs,
  )
})

it('never goes back, and goes on by what passes after the phone’s clock was set', () => {
  fc.assert(
    fc.property(times, (readings) => {
      const { read } = clockThatTells(readings)
      const steady = readings.map(() => read())
      for (let n = 1; n < readings.length; n += 1) {
        const passed = Math.max(0, (readings[n] ?? 0) - (readings[n - 1] ?? 0))
        expect((steady[n] ?? 0) - (steady[n - 1] ?? 0)).toBe(passed)
      }
    }),
    runs,
  )
})
