import { isDeepStrictEqual } from 'node:util'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { tillPreSettle } from '@/contract/till'
import { readVoucherToken, revokeVoucherToken, type IssuedCode } from '@/contract/voucher'
import { composeCode } from '@/domain/voucher-code'
import type { Check } from '../check'
import { expectThat, valueOf } from '../verdict'
import { expectRefusal } from '../expect-refusal'
import { balances, basketFen, decode, issueCode, reverse, scannedPurchase, settle } from '../purchase'
import type { CheckContext } from '../check-context'

async function expectState(context: CheckContext, { tokenId }: IssuedCode, state: string): Promise<void> {
  const now = valueOf(await context.asPerson(readVoucherToken, { path: { tokenId } }))
  expectThat(now.state === state, `the code is ${now.state} instead of ${state}`)
}

/** Checks a voucher code from the phone to the receipt, and every request that a till must be refused. */
export const voucherChecks: readonly Check[] = [
  {
    name: 'voucher: issued, scanned, split, settled, recorded',
    run: async (context) => {
      const code = await issueCode(context)
      await expectState(context, code, 'ISSUED')
      const purchase = await scannedPurchase(context, code)
      await expectState(context, code, 'DECODED')
      const split = valueOf(await context.gateway.ask(tillPreSettle, purchase))
      expectThat(
        split.totalFen === basketFen,
        `the split is of ${split.totalFen} fen, the basket ${basketFen}`,
      )
      const settled = valueOf(await settle(context, purchase))
      expectThat(isDeepStrictEqual(settled.split, split), 'settled otherwise than split just before')
      await expectState(context, code, 'SETTLED')
      const record = valueOf(await context.asPerson(readSettlement, { path: { settlementId: settled.id } }))
      expectThat(isDeepStrictEqual(record, settled), 'the record is not what the till was told')
      const { settlements } = valueOf(await context.asPerson(listSettlements, { query: { limit: '1' } }))
      expectThat(settlements[0]?.id === settled.id, 'the record is not the newest of the list')
      await reverse(context, settled.id)
      return undefined
    },
  },
  {
    name: 'voucher: a scanned code cannot be scanned again',
    run: async (context) => {
      const { digits } = await issueCode(context)
      valueOf(await decode(context, digits))
      return expectRefusal(await decode(context, digits), [409], 'VOUCHER_USED')
    },
  },
  {
    name: 'voucher: a scan cannot be settled again',
    run: async (context) => {
      const purchase = await scannedPurchase(context)
      const { id } = valueOf(await settle(context, purchase))
      const again = await settle(context, purchase)
      await reverse(context, id)
      return expectRefusal(again, [409], 'DUPLICATE_SETTLE')
    },
  },
  {
    name: 'voucher: a revoked code is dead at once',
    run: async (context) => {
      const code = await issueCode(context)
      valueOf(await context.asPerson(revokeVoucherToken, { path: { tokenId: code.tokenId }, body: {} }))
      await expectState(context, code, 'REVOKED')
      return expectRefusal(await decode(context, code.digits), [409], 'VOUCHER_REVOKED')
    },
  },
  {
    name: 'voucher: a wrong check digit is not a code',
    run: async (context) => {
      const digits = composeCode('ONLINE', '350100', '1234567890123456789')
      const misread = digits.slice(0, -1) + ((Number(digits.slice(-1)) + 1) % 10)
      return expectRefusal(await decode(context, misread), [422], 'INVALID_REQUEST')
    },
  },
  {
    name: 'voucher: a reversal gives everything back',
    run: async (context) => {
      const before = await balances(context)
      const { id, split } = valueOf(await settle(context, await scannedPurchase(context)))
      const reversal = await reverse(context, id)
      expectThat(reversal.reverses === id, 'the reversal does not name what it reverses')
      expectThat(isDeepStrictEqual(await balances(context), before), 'balances are not what they were')
      const record = valueOf(await context.asPerson(readSettlement, { path: { settlementId: id } }))
      expectThat(
        record.reversed && record.reversedBy === reversal.id,
        'the record does not say it was reversed',
      )
      return `${split.ownAccountFen} fen of the account and back`
    },
  },
]
