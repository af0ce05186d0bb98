import { plainStatusHeader } from '@/contract/http'
import { readMe } from '@/contract/me'
import type { Check } from '../check'
import { expectThat, Skipped, isMissing } from '../verdict'
import type { AskOptions, Reply } from '../gateway'
import type { CheckContext } from '../check-context'

/** Returns the replies to two requests: one that succeeds and one that is refused. */
async function successAndRefusal(
  { gateway, asPerson }: CheckContext,
  headers: NonNullable<AskOptions['headers']>,
): Promise<[Reply, Reply]> {
  const success = await asPerson(readMe, {}, { headers })
  if (isMissing(success)) throw new Skipped('GET /me: not offered')
  return [success, await gateway.ask(readMe, {}, { token: 'x'.repeat(32), headers })]
}

const plainStatusOf = ({ headers }: Reply): string | undefined => headers[plainStatusHeader]

/** Checks that X-Plain-Status is honoured for every response, or for none. */
export const plainStatusChecks: readonly Check[] = [
  {
    name: 'X-Plain-Status: honoured or ignored, never half',
    run: async (context) => {
      const [success, refusal] = await successAndRefusal(context, { [plainStatusHeader]: '1' })
      if (plainStatusOf(success) === undefined && plainStatusOf(refusal) === undefined) {
        expectThat(refusal.httpStatus === 401, `a refusal is HTTP ${refusal.httpStatus} and says 401 nowhere`)
        return 'ignored: in Alipay errors have no words'
      }
      expectThat(plainStatusOf(success) === '200', `a success says ${plainStatusOf(success)} instead of 200`)
      expectThat(plainStatusOf(refusal) === '401', `a refusal says ${plainStatusOf(refusal)} instead of 401`)
      expectThat(refusal.httpStatus === 200, `a refusal is HTTP ${refusal.httpStatus} instead of 200`)
      return 'honoured'
    },
  },
  {
    name: 'X-Plain-Status: HTTP statuses without it',
    run: async (context) => {
      const [success, refusal] = await successAndRefusal(context, { [plainStatusHeader]: undefined })
      expectThat(
        plainStatusOf(success) === undefined && plainStatusOf(refusal) === undefined,
        'sent without being asked for',
      )
      expectThat(success.httpStatus === 200, `a success is HTTP ${success.httpStatus}`)
      expectThat(refusal.httpStatus === 401, `a refusal is HTTP ${refusal.httpStatus} instead of 401`)
      return undefined
    },
  },
]
