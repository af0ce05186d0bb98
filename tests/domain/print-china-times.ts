import { toWireTime } from '@/domain/china-day'
import { displayTime, yearOf } from '@/domain/china-time'

/**
 * Runs as a separate program, because a time zone applies to a whole process: prints, for each `[zone, instants]` of
 * its first argument, what the domain returns for these instants while the phone is in that zone.
 */
const questions = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly [string, readonly number[]])[]
const answers = questions.map(([zone, instants]) => {
  process.env['TZ'] = zone
  return instants.map((at) => [toWireTime(at), yearOf(at), displayTime(at, at).clock])
})
console.log(JSON.stringify(answers))
