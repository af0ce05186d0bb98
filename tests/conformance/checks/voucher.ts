import { isDeepStrictEqual } from 'node:util'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { tillPreSettle } from '@/contract/till'
import { readVoucherToken, revokeVoucherToken, type IssuedCode } from '@/contract/voucher'
import { composeCode } from '@/domain/voucher-code'
import type { Check } from '../check'
import { expectThat, valueOf } from '../verdict'
import { expectRefusal } from '../expect-refusal'
import { balances, basketFen, decode, newCode, reverse, scannedPurchase, settle } from '../purchase'
import type { Visit } from '../visit'

async function expectState(visit: Visit, { tokenId }: IssuedCode, state: string): Promise<void> {
  const now = valueOf(await visit.asPerson(readVoucherToken, { path: { tokenId } }))
  expectThat(now.state === state, `the code is ${now.state} instead of ${state}`)
}

/** A code from the phone to the receipt, and everything a till must be refused. */
export const voucherChecks: readonly Check[] = [
  {
    name: 'voucher: issued, scanned, split, settled, recorded',
    run: async (visit) => {
      const code = await newCode(visit)
      await expectState(visit, code, 'ISSUED')
      const purchase = await scannedPurchase(visit, code)
      await expectState(visit, code, 'DECODED')
      const split = valueOf(await visit.gateway.ask(tillPreSettle, purchase))
      expectThat(
        split.totalFen === basketFen,
        `the split is of ${split.totalFen} fen, the basket ${basketFen}`,
      )
      const settled = valueOf(await settle(visit, purchase))
      expectThat(isDeepStrictEqual(settled.split, split), 'settled otherwise than split just before')
      await expectState(visit, code, 'SETTLED')
      const record = valueOf(await visit.asPerson(readSettlement, { path: { settlementId: settled.id } }))
      expectThat(isDeepStrictEqual(record, settled), 'the record is not what the till was told')
      const { settlements } = valueOf(await visit.asPerson(listSettlements, { query: { limit: '1' } }))
      expectThat(settlements[0]?.id === settled.id, 'the record is not the newest of the list')
      await reverse(visit, settled.id)
      return undefined
    },
  },
  {
    name: 'voucher: a scanned code cannot be scanned again',
    run: async (visit) => {
      const { digits } = await newCode(visit)
      valueOf(await decode(visit, digits))
      return expectRefusal(await decode(visit, digits), [409], 'VOUCHER_USED')
    },
  },
  {
    name: 'voucher: a scan cannot be settled again',
    run: async (visit) => {
      const purchase = await scannedPurchase(visit)
      const { id } = valueOf(await settle(visit, purchase))
      const again = await settle(visit, purchase)
      await reverse(visit, id)
      return expectRefusal(again, [409], 'DUPLICATE_SETTLE')
    },
  },
  {
    name: 'voucher: a revoked code is dead at once',
    run: async (visit) => {
      const code = await newCode(visit)
      valueOf(await visit.asPerson(revokeVoucherToken, { path: { tokenId: code.tokenId }, body: {} }))
      await expectState(visit, code, 'REVOKED')
      return expectRefusal(await decode(visit, code.digits), [409], 'VOUCHER_REVOKED')
    },
  },
  {
    name: 'voucher: a wrong check digit is not a code',
    run: async (visit) => {
      const digits = composeCode('ONLINE', '350100', '1234567890123456789')
      const misread = digits.slice(0, -1) + ((Number(digits.slice(-1)) + 1) % 10)
      return expectRefusal(await decode(visit, misread), [422], 'INVALID_REQUEST')
    },
  },
  {
    name: 'voucher: a reversal gives everything back',
    run: async (visit) => {
      const before = await balances(visit)
      const { id, split } = valueOf(await settle(visit, await scannedPurchase(visit)))
      const reversal = await reverse(visit, id)
      expectThat(reversal.reverses === id, 'the reversal does not name what it reverses')
      expectThat(isDeepStrictEqual(await balances(visit), before), 'balances are not what they were')
      const record = valueOf(await visit.asPerson(readSettlement, { path: { settlementId: id } }))
      expectThat(
        record.reversed && record.reversedBy === reversal.id,
        'the record does not say it was reversed',
      )
      return `${split.ownAccountFen} fen of the account and back`
    },
  },
]
