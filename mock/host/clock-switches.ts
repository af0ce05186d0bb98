import * as v from 'valibot'
import { Instant } from '@/contract/scalars'
import { toWireTime } from '@/domain/china-day'
import type { CityHost } from './city-host'
import { json, refusedSwitch, type SidePage } from './side-page'

/**
 * How far from its founding the city's clock may be put: whatever becomes due on the way happens month by month, and is
 * kept.
 */
const farthestYears = 10
const farthestMs = farthestYears * 366 * 86_400_000

const Wish = v.union([
  v.strictObject({ set: Instant }),
  v.strictObject({ advance_ms: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ reset: v.literal(true) }),
])

/** `GET /dev/clock`: what the city takes for now. */
export const readClock = ({ clock }: CityHost): SidePage => json(200, { now: toWireTime(clock.now()) })

/**
 * `POST /dev/clock`: puts the city's clock to a time, forward or back, or as it was when the city was started. What
 * becomes due happens with the next question to the city.
 */
export function setClock(host: CityHost, body: string): SidePage {
  const { clock, journal } = host
  const wish = v.safeParse(v.pipe(v.string(), v.parseJson(), Wish), body)
  if (!wish.success)
    return refusedSwitch(
      'send {"set": "2026-11-21T14:30:00+08:00"}, {"advance_ms": milliseconds} or {"reset": true}',
    )
  if ('reset' in wish.output) clock.reset()
  else {
    const at = 'set' in wish.output ? wish.output.set : clock.now() + wish.output.advance_ms
    if (Math.abs(at - journal.founding.foundedAt) > farthestMs)
      return refusedSwitch(`the clock goes at most ${farthestYears} years from the city's founding`)
    clock.set(at)
  }
  return readClock(host)
}
