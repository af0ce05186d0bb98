import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { listSettlements } from '@/contract/settlement'
import { tillDecode } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import type { Check } from '../check'
import { expectThat, said, valueOf } from '../verdict'
import { expectRefusal } from '../expect-refusal'
import { balances, decoding, newCode, reverse, scannedPurchase, settle } from '../purchase'

/** A key names one change: sent again it acts once and answers the same. */
export const idempotencyChecks: readonly Check[] = [
  {
    name: 'idempotency: the same key is given the same code',
    run: async (visit) => {
      const key = randomUUID()
      const issue = (named: string) => visit.asPerson(issueVoucherToken, { body: {} }, { key: named })
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
    run: async (visit) => {
      const purchase = await scannedPurchase(visit)
      const before = await balances(visit)
      const key = randomUUID()
      const first = await settle(visit, purchase, { key })
      const { id, split } = valueOf(first)
      const second = await settle(visit, purchase, { key })
      expectThat(isDeepStrictEqual(second.wire, first.wire), `the second answer is another: ${said(second)}`)
      const { settlements } = valueOf(await visit.asPerson(listSettlements, { query: { limit: '5' } }))
      const kept = settlements.filter((record) => record.id === id).length
      expectThat(kept === 1, `${kept} records of one purchase`)
      const after = await balances(visit)
      const spent = before.currentYearFen - after.currentYearFen + before.priorYearsFen - after.priorYearsFen
      expectThat(
        spent === split.ownAccountFen,
        `${spent} fen left the account instead of ${split.ownAccountFen}`,
      )
      await reverse(visit, id)
      return undefined
    },
  },
  {
    name: 'idempotency: the same key for another request',
    run: async (visit) => {
      const first = await decoding(visit, (await newCode(visit)).digits)
      const key = randomUUID()
      valueOf(await visit.gateway.ask(tillDecode, first, { key }))
      const other = await decoding(visit, (await newCode(visit)).digits)
      return expectRefusal(await visit.gateway.ask(tillDecode, other, { key }), [409])
    },
  },
  {
    name: 'idempotency: a change without a key',
    run: async (visit) =>
      expectRefusal(
        await visit.asPerson(issueVoucherToken, { body: {} }, { key: null }),
        [400, 422],
        'INVALID_REQUEST',
      ),
  },
]
