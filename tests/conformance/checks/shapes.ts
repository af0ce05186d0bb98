import type { Check } from '../check'
import { valueOf } from '../verdict'
import { readAs, readings } from '../reading'

/** Everything that can be read answers in the contract's shape. */
export const shapeChecks: readonly Check[] = readings.map((endpoint) => ({
  name: `shape: ${endpoint.method} ${endpoint.path}`,
  run: async (visit) => {
    valueOf(await readAs(visit, endpoint))
    return undefined
  },
}))
