import { issueDocument, verifyDocument } from '@/contract/document'
import type { Check } from '../check'
import type { CheckContext } from '../check-context'
import { expectRefusal } from '../expect-refusal'
import { reverse, scannedPurchase, settle } from '../purchase'
import { expectThat, valueOf } from '../verdict'

const verify = ({ gateway }: CheckContext, check_no: string) =>
  gateway.ask(verifyDocument, { body: { check_no } })

/** Checks the documents that others accept. */
export const documentChecks: readonly Check[] = [
  {
    name: 'documents: a statement says what was settled, and is told as reversed',
    run: async (context) => {
      const { id, split } = valueOf(await settle(context, await scannedPurchase(context)))
      const { checkNumber, settlement } = valueOf(
        await context.asPerson(issueDocument, { body: { setl_id: id } }),
      )
      const before = valueOf(await verify(context, checkNumber))
      await reverse(context, id)
      const after = valueOf(await verify(context, checkNumber))
      expectThat(settlement?.id === id, 'the statement is about another settlement')
      expectThat(
        before.settlement?.totalFen === split.totalFen && before.settlement.fundFen === split.fundFen,
        'the statement and the settlement have different amounts',
      )
      expectThat(before.state === 'VALID', `the statement is ${before.state} instead of VALID`)
      expectThat(after.state === 'REVERSED', `it is ${after.state} after the reversal instead of REVERSED`)
      return undefined
    },
  },
  {
    name: 'documents: a number with one changed digit is unknown',
    run: async (context) => {
      const { checkNumber } = valueOf(await context.asPerson(issueDocument, { body: { setl_id: null } }))
      valueOf(await verify(context, checkNumber))
      const digit = (Number(checkNumber[12]) + 1) % 10
      const changed = `${checkNumber.slice(0, 12)}${digit}${checkNumber.slice(13)}`
      return expectRefusal(await verify(context, changed), [404], 'NOT_FOUND')
    },
  },
]
