import { plainStatusHeader } from '@/contract/http'
import { readMe } from '@/contract/me'
import type { Check } from '../check'
import { expectThat, Skipped, isMissing } from '../verdict'
import type { How, Reply } from '../gateway'
import type { Visit } from '../visit'

/** One success and one refusal. */
async function both(
  { gateway, asPerson }: Visit,
  headers: NonNullable<How['headers']>,
): Promise<[Reply, Reply]> {
  const success = await asPerson(readMe, {}, { headers })
  if (isMissing(success)) throw new Skipped('GET /me: not offered')
  return [success, await gateway.ask(readMe, {}, { token: 'x'.repeat(32), headers })]
}

const told = ({ headers }: Reply): string | undefined => headers[plainStatusHeader]

/** X-Plain-Status: honoured for every answer, or for none. */
export const plainStatusChecks: readonly Check[] = [
  {
    name: 'X-Plain-Status: honoured or ignored, never half',
    run: async (visit) => {
      const [success, refusal] = await both(visit, { [plainStatusHeader]: '1' })
      if (told(success) === undefined && told(refusal) === undefined) {
        expectThat(refusal.httpStatus === 401, `a refusal is HTTP ${refusal.httpStatus} and says 401 nowhere`)
        return 'ignored: in Alipay errors have no words'
      }
      expectThat(told(success) === '200', `a success says ${told(success)} instead of 200`)
      expectThat(told(refusal) === '401', `a refusal says ${told(refusal)} instead of 401`)
      expectThat(refusal.httpStatus === 200, `a refusal is HTTP ${refusal.httpStatus} instead of 200`)
      return 'honoured'
    },
  },
  {
    name: 'X-Plain-Status: HTTP statuses without it',
    run: async (visit) => {
      const [success, refusal] = await both(visit, { [plainStatusHeader]: undefined })
      expectThat(told(success) === undefined && told(refusal) === undefined, 'sent without being asked for')
      expectThat(success.httpStatus === 200, `a success is HTTP ${success.httpStatus}`)
      expectThat(refusal.httpStatus === 401, `a refusal is HTTP ${refusal.httpStatus} instead of 401`)
      return undefined
    },
  },
]
