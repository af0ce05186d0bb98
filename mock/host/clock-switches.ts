import * as v from 'valibot'
import { Instant } from '@/contract/scalars'
import { toWireTime } from '@/domain/china-day'
import type { CityHost } from './city-host'
import { json, refusedSwitch, type SidePage } from './side-page'

/**
 * The maximum distance of the city's clock from its founding: everything that becomes due in between happens month by
 * month, and is stored.
 */
const farthestYears = 10
const farthestMs = farthestYears * 366 * 86_400_000

const ClockCommand = v.union([
  v.strictObject({ set: Instant }),
  v.strictObject({ advance_ms: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ reset: v.literal(true) }),
])

/** `GET /dev/clock`: returns the city's current time. */
export const readClock = ({ clock }: CityHost): SidePage => json(200, { now: toWireTime(clock.now()) })

/**
 * `POST /dev/clock`: sets the city's clock, advances it, or resets it. Events that become due happen with the next
 * request to the city.
 */
export function setClock(host: CityHost, body: string): SidePage {
  const { clock, journal } = host
  const command = v.safeParse(v.pipe(v.string(), v.parseJson(), ClockCommand), body)
  if (!command.success)
    return refusedSwitch(
      'send {"set": "2026-11-21T14:30:00+08:00"}, {"advance_ms": milliseconds} or {"reset": true}',
    )
  if ('reset' in command.output) clock.reset()
  else {
    const at = 'set' in command.output ? command.output.set : clock.now() + command.output.advance_ms
    if (Math.abs(at - journal.founding.foundedAt) > farthestMs)
      return refusedSwitch(`the clock goes at most ${farthestYears} years from the city's founding`)
    clock.set(at)
  }
  return readClock(host)
}
