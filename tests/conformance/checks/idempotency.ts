import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { listSettlements } from '@/contract/settlement'
import { tillDecode } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import type { Check } from '../check'
import { expectThat, describeReply, valueOf } from '../verdict'
import { expectRefusal } from '../expect-refusal'
import { balances, decodeInput, issueCode, reverse, scannedPurchase, settle } from '../purchase'

/** Checks that an idempotency key names one change: a repeated request acts once and gets the same response. */
export const idempotencyChecks: readonly Check[] = [
  {
    name: 'idempotency: the same key is given the same code',
    run: async (context) => {
      const key = randomUUID()
      const issue = (named: string) => context.asPerson(issueVoucherToken, { body: {} }, { key: named })
      const first = await issue(key)
      const { tokenId } = valueOf(first)
      expectThat(isDeepStrictEqual((await issue(key)).wire, first.wire), 'the second answer is another')
      const { tokenId: other } = valueOf(await issue(randomUUID()))
      expectThat(other !== tokenId, 'another key is given the same code')
      return undefined
    },
  },
  {
    name: 'idempotency: settled twice with one key, paid once',
    run: async (context) => {
      const purchase = await scannedPurchase(context)
      const before = await balances(context)
      const key = randomUUID()
      const first = await settle(context, purchase, { key })
      const { id, split } = valueOf(first)
      const second = await settle(context, purchase, { key })
      expectThat(
        isDeepStrictEqual(second.wire, first.wire),
        `the second answer is another: ${describeReply(second)}`,
      )
      const { settlements } = valueOf(await context.asPerson(listSettlements, { query: { limit: '5' } }))
      const kept = settlements.filter((record) => record.id === id).length
      expectThat(kept === 1, `${kept} records of one purchase`)
      const after = await balances(context)
      const spent = before.balanceFen - after.balanceFen
      expectThat(
        spent === split.ownAccountFen,
        `${spent} fen left the account instead of ${split.ownAccountFen}`,
      )
      await reverse(context, id)
      return undefined
    },
  },
  {
    name: 'idempotency: the same key for another request',
    run: async (context) => {
      const first = await decodeInput(context, (await issueCode(context)).digits)
      const key = randomUUID()
      valueOf(await context.gateway.ask(tillDecode, first, { key }))
      const other = await decodeInput(context, (await issueCode(context)).digits)
      return expectRefusal(await context.gateway.ask(tillDecode, other, { key }), [409])
    },
  },
  {
    name: 'idempotency: a change without a key',
    run: async (context) =>
      expectRefusal(
        await context.asPerson(issueVoucherToken, { body: {} }, { key: null }),
        [400, 422],
        'INVALID_REQUEST',
      ),
  },
]
