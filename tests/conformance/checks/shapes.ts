import type { Check } from '../check'
import { valueOf } from '../verdict'
import { readEndpoint, readOnlyEndpoints } from '../read-only-endpoints'

/** Checks that every read-only endpoint responds in the contract's shape. */
export const shapeChecks: readonly Check[] = readOnlyEndpoints.map((endpoint) => ({
  name: `shape: ${endpoint.method} ${endpoint.path}`,
  run: async (context) => {
    valueOf(await readEndpoint(context, endpoint))
    return undefined
  },
}))
