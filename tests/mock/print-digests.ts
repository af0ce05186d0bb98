import { digestOf } from './digest-of'
import { foundTown } from './town'

/** Run as a program of its own, because a zone holds for a whole process: the same city, founded in each zone named. */
const digests = process.argv.slice(2).map((zone) => {
  process.env['TZ'] = zone
  return digestOf(foundTown().world)
})
console.log(JSON.stringify(digests))
