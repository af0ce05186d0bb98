import { digestOf } from './digest-of'
import { foundTown } from './town'

/**
 * Runs as a separate program, because a time zone applies to a whole process: prints the digest of the same city
 * founded in each zone named.
 */
const digests = process.argv.slice(2).map((zone) => {
  process.env['TZ'] = zone
  return digestOf(foundTown().world)
})
console.log(JSON.stringify(digests))
