import { listCities } from '@/contract/city'
import { endFiling, fileForCare, listFilings } from '@/contract/filing'
import { listPrepayments, tillPrepay } from '@/contract/prepayment'
import { listTillInstitutions, tillDecode, tillReverse, tillSettle, type BusinessType } from '@/contract/till'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { queryTraceCode } from '@/contract/trace-code'
import { readVoucherToken } from '@/contract/voucher'
import { distanceOf } from '@/domain/care-elsewhere'
import { dayOf } from '@/domain/china-day'
import type { Check } from '../check'
import type { CheckContext } from '../check-context'
import { expectRefusal } from '../expect-refusal'
import { balances, basket, issueCode } from '../purchase'
import { expectThat, Skipped, valueOf } from '../verdict'

/** Returns the code of a hospital whose till may be used. */
async function hospitalOf({ gateway }: CheckContext): Promise<string> {
  const institutions = valueOf(await gateway.ask(listTillInstitutions, {}))
  const hospital = institutions.find(({ med_type }) => med_type !== '41')
  if (!hospital) throw new Skipped('there is no till of a hospital')
  return hospital.fixmedins_code
}

/** Shows a code at the hospital for a purpose. */
async function show(context: CheckContext, business_type: BusinessType) {
  const { tokenId, digits } = await issueCode(context)
  const body = { ec_qrcode: digits, fixmedins_code: await hospitalOf(context), business_type }
  const { authToken } = valueOf(await context.gateway.ask(tillDecode, { body }))
  return { tokenId, authToken }
}

const yearMs = 365 * 86_400_000

/** Returns the trace codes of the boxes on the person's newest records. */
async function boxesOf(context: CheckContext): Promise<readonly string[]> {
  const { settlements } = valueOf(await context.asPerson(listSettlements, { query: { limit: '20' } }))
  const boxes: string[] = []
  for (const { id, reversed, reverses } of settlements) {
    if (reversed || reverses !== null) continue
    const { items } = valueOf(await context.asPerson(readSettlement, { path: { settlementId: id } }))
    boxes.push(...items.flatMap(({ traceCodes }) => traceCodes))
  }
  return boxes
}

/** Checks a day in hospital, filings for care elsewhere, and boxes of medicine. */
export const careChecks: readonly Check[] = [
  {
    name: 'care: a box on a record is known, as sold once to the person',
    run: async (context) => {
      const boxes = await boxesOf(context)
      if (boxes.length === 0) throw new Skipped('no record has a trace code')
      for (const drug_trac_codg of boxes) {
        const { sales } = valueOf(await context.asPerson(queryTraceCode, { body: { drug_trac_codg } }))
        const buyers = sales.map(({ buyer }) => buyer).join(', ')
        expectThat(buyers === 'SELF', `a box was sold to ${buyers || 'nobody'} instead of SELF`)
      }
      return `${boxes.length} boxes`
    },
  },
  {
    name: 'care: a code shown to register is used by it, and settles nothing',
    run: async (context) => {
      const { tokenId, authToken } = await show(context, '01101')
      const { state } = valueOf(await context.asPerson(readVoucherToken, { path: { tokenId } }))
      expectThat(state === 'USED', `the code is ${state} instead of USED`)
      const body = { auth_token: authToken, med_type: '11' as const, fee_list: basket }
      return expectRefusal(await context.gateway.ask(tillSettle, { body }), [422], 'INVALID_REQUEST')
    },
  },
  {
    name: 'care: the deposit of a stay comes back before it is settled',
    run: async (context) => {
      const before = await balances(context)
      const { tokenId: mdtrt_id, authToken } = await show(context, '01104')
      const deposit = { auth_token: authToken, mdtrt_id, amt: 100 }
      const { id } = valueOf(await context.gateway.ask(tillPrepay, { body: deposit }))
      const auth_token = (await show(context, '01301')).authToken
      const stay = { auth_token, mdtrt_id, med_type: '21' as const, fee_list: basket }
      const settled = valueOf(await context.gateway.ask(tillSettle, { body: stay }))
      const { prepayments } = valueOf(await context.asPerson(listPrepayments, { query: {} }))
      const undo = { setl_id: settled.id, fixmedins_code: await hospitalOf(context) }
      valueOf(await context.gateway.ask(tillReverse, { body: undo }))
      expectThat(settled.prepaidFen === 100, `${settled.prepaidFen} fen of deposit came back instead of 100`)
      expectThat(prepayments.find((one) => one.id === id)?.givenBackAt !== null, 'the deposit is still held')
      const after = await balances(context)
      expectThat(after.balanceFen === before.balanceFen, 'the account is not as it was before')
      return undefined
    },
  },
  {
    name: 'care: a filing is made once and can be ended',
    run: async (context) => {
      const { people } = valueOf(await context.asPerson(listFilings, {}))
      const me = people.find(({ relativeId }) => relativeId === null)
      const cities = valueOf(await context.gateway.ask(listCities, {}))
      const far = cities.find(({ code }) => me && distanceOf(me.insuredPlace.code, code) === 'OTHER_PROVINCE')
      if (!me?.kinds.includes('TEMPORARY') || !far) throw new Skipped('there is nothing to file for')
      // In a year, so that it does not matter whose clock is wrong.
      const beg_date = dayOf(Date.now() + yearMs)
      const body = { kind: 'TEMPORARY' as const, admdvs: far.code, beg_date, promise: '1' as const }
      const filed = valueOf(await context.asPerson(fileForCare, { body }))
      const again = await context.asPerson(fileForCare, { body })
      const ended = valueOf(await context.asPerson(endFiling, { path: { filingId: filed.id }, body: {} }))
      expectThat(filed.state === 'UPCOMING', `the filing is ${filed.state} instead of UPCOMING`)
      expectThat(ended.state === 'ENDED', `the ended filing is ${ended.state}`)
      return expectRefusal(again, [409], 'ALREADY_FILED')
    },
  },
]
