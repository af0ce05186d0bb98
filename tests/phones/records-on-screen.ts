import type { Locator } from 'playwright-core'
import * as v from 'valibot'
import { IssuedCode } from '@/contract/voucher'
import type { WirePurchase } from '@/contract/till'
import type { Phone } from '../simulator'
import { parseFen } from './money-on-screen'
import { pharmacy, type Town } from './town'

/** The address of the list of records. */
export const recordsPage = '/pages/records/records/index'

/** A bill of two hundred items, every other one of class B. */
export const longBill: WirePurchase['fee_list'] = Array.from({ length: 200 }, (_, n) => ({
  medins_list_name: `第 ${n + 1} 种药`,
  chrgitm_lv: n % 2 === 0 ? '01' : '02',
  cnt: 1,
  pric: 100 + n,
  ...(n % 2 === 1 && { selfpay_prop: 10 }),
}))

/** A settled purchase. */
export interface Purchase {
  readonly id: string
  reverse(): Promise<void>
}

/** Has a person buy items at the pharmacy with a code of their own. */
export async function buy(town: Town, person: string, fee_list: WirePurchase['fee_list']): Promise<Purchase> {
  const post = async (path: string, body: object, token = ''): Promise<unknown> => {
    const answer = await fetch(`${town.url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `${path.slice(1, 9)}-${Math.random()}`.replace('.', '-').replace('/', '-'),
        ...(token !== '' && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    })
    return answer.json()
  }
  const session = v.parse(v.object({ access_token: v.string() }), await post('/demo/sessions', { person }))
  town.pass(5_000)
  const { digits } = v.parse(IssuedCode, await post('/voucher-tokens', {}, session.access_token))
  const scan = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' }
  const { auth_token } = (await town.till('tillDecode', scan)).body
  const settled = await town.till('tillSettle', { auth_token, med_type: '41', fee_list })
  const id = String(settled.body['setl_id'])
  return {
    id,
    reverse: async () => {
      town.pass(60_000)
      await town.till('tillReverse', { setl_id: id, fixmedins_code: pharmacy })
    },
  }
}

/** A record in the list as it is on the screen. */
export interface LineOnScreen {
  readonly text: string
  readonly fen: number
}
/** A month of the list: its heading and the records below it. */
export interface MonthOnScreen {
  readonly heading: string
  readonly lines: readonly LineOnScreen[]
}

/** Reads the list month by month, block by block, because blocks far from the visible part are not drawn. */
export async function monthsOn(phone: Phone): Promise<MonthOnScreen[]> {
  const blocks = await phone.shown().locator('[id^=records-block-]').all()
  const parts = []
  for (const block of blocks) {
    await block.evaluate((element) => element.scrollIntoView())
    await block.locator('.rec').first().waitFor()
    parts.push(...(await partsOf(block)))
  }
  const months: { heading: string; lines: LineOnScreen[] }[] = []
  for (const { isHeading, text, amount } of parts) {
    if (isHeading) months.push({ heading: text.replace(/\s+/g, ' '), lines: [] })
    else months[months.length - 1]?.lines.push({ text, fen: parseFen(amount) })
  }
  return months
}

/** Reads the headings and records of a block in their order. */
const partsOf = (block: Locator) =>
  block.locator('.r-mon, .rec').evaluateAll((nodes) =>
    nodes.map((node) => ({
      isHeading: node.classList.contains('r-mon'),
      text: (node as HTMLElement).innerText,
      amount: (node.children[1] as HTMLElement | undefined)?.innerText ?? '',
    })),
  )

/** Reads all records of the list. */
export const linesOn = async (phone: Phone): Promise<LineOnScreen[]> =>
  (await monthsOn(phone)).flatMap(({ lines }) => lines)

/** Sums up the lines of a month as its heading should, without the reversed ones. */
export function sumOf({ lines }: MonthOnScreen): { readonly count: number; readonly fen: number } {
  const counted = lines.filter(({ text }) => !text.includes('退费'))
  return { count: counted.length, fen: counted.reduce((sum, { fen }) => sum + fen, 0) }
}

/** Parses the count and the sum of a heading such as `11月 3 笔 我付 ¥526.40`. */
export function parseHeading(heading: string): { readonly count: number; readonly fen: number } {
  const [, count = '', amount = ''] = /([\d,]+) 笔 我付 (¥[\d,.]+)/.exec(heading) ?? []
  return { count: Number(count.replace(',', '')), fen: parseFen(amount) }
}
