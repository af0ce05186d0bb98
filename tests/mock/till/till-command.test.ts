import { parseFen } from '@/domain/typed-amount'
import { runTill } from 'mock/till/till'
import type { Fetch } from 'mock/till/till-city'
import { faultOnce, serveTestCity, recordRequests, type ServedCity } from './served-city'

let city: ServedCity
beforeAll(async () => (city = await serveTestCity()))
afterAll(() => city.close())

/** Runs the command as it would be typed, and returns what it printed. */
async function till(argv: readonly string[], send: Fetch = fetch) {
  const printed: string[] = []
  const code = await runTill([...argv, '--city', city.url], (text) => printed.push(text), send)
  return { code, text: printed.join('\n') }
}

const fenAfter = (name: string, text: string): number =>
  parseFen(new RegExp(`^ *${name} +(¥[\\d,.]+)`, 'm').exec(text)?.[1] ?? '') ?? 0
const sumOf = (names: readonly string[], text: string): number =>
  names.reduce((sum, name) => sum + fenAfter(name, text), 0)

const payers = ['统筹基金', '大额', '个人账户', '共济账户', '现金']
const causes = ['起付线', '按比例自付', '乙类先自付', '超限价', '自费']
const settlementIn = (text: string): string => /已结算 +(\S+)/.exec(text)?.[1] ?? ''

describe('a purchase at the command line', () => {
  it('shows who it is, what is bought and who pays, settles, and names the record', async () => {
    const records = city.recordsOf('employee')
    const { code, text } = await till([await city.codeOf('employee')])
    expect(code).toBe(0)
    expect(text).toContain('仁心大药房（东街店）')
    expect(text).toContain('*海宁  990***********0010')
    expect(text).toContain('职工基本医疗保险 · 在职 · 福州')
    expect(text).toContain('苯磺酸氨氯地平片 5mg×28')
    expect(settlementIn(text)).toMatch(/^S\d{9}$/)
    expect(city.recordsOf('employee')).toBe(records + 1)
  })

  it('adds up to the fen, by payer and by cause, where every class and a price limit meet', async () => {
    const items = ['--items', '彩色多普勒×2，布洛芬 x3、维生素C*2']
    const { text } = await till([await city.codeOf('retiree'), '--institution', 'H350100002', ...items])
    expect(fenAfter('总费用', text)).toBe(2 * 16_000 + 3 * 1_650 + 2 * 2_900)
    expect(sumOf(payers, text)).toBe(fenAfter('总费用', text))
    expect(sumOf(causes, text)).toBe(fenAfter('个人承担', text))
    expect(fenAfter('自费', text)).toBe(5_800)
    expect(fenAfter('超限价', text)).toBe(450)
    expect(fenAfter('乙类先自付', text)).toBe(3_200)
  })

  it('takes what it says from the account', async () => {
    const before = city.balanceOf('spouse')
    const { text } = await till([await city.codeOf('spouse'), '--amount', '86.40'])
    expect(fenAfter('总费用', text)).toBe(8_640)
    expect(city.balanceOf('spouse')).toBe(before - fenAfter('个人账户', text))
  })

  it('reads digits in groups, as they stand on the phone', async () => {
    const groups = (await city.codeOf('mother')).match(/\d{4}/g) ?? []
    expect((await till(groups)).code).toBe(0)
  })

  it('settles the kind of visit that is named', async () => {
    const { text } = await till([
      await city.codeOf('retiree'),
      '--institution',
      'H350100001',
      '--visit',
      '14',
      '--amount',
      '100',
    ])
    expect(fenAfter('统筹基金', text)).toBe(8_000)
  })
})

describe('a code the city will not take', () => {
  it('is refused with its sentence and code when it was used', async () => {
    const digits = await city.codeOf('sibling')
    await till([digits])
    const { code, text } = await till([digits])
    expect(code).toBe(1)
    expect(text).toContain('这个码已经用过：请顾客换一个码（代码 VOUCHER_USED）')
    expect(text).toContain('下一步：')
  })

  it('is refused when its life and grace are over', async () => {
    const digits = await city.codeOf('sibling')
    city.pass(75_000)
    const { code, text } = await till([digits])
    expect([code, text]).toEqual([
      1,
      expect.stringContaining('这个码过期了：请顾客换一个码（代码 VOUCHER_EXPIRED）'),
    ])
  })

  it('is refused when it is no code at all', async () => {
    const { code, text } = await till(['9113501000000000000000000000'])
    expect([code, text]).toEqual([1, expect.stringContaining('（代码 INVALID_REQUEST）')])
  })
})

describe('a connection that is lost', () => {
  it.each(['/till/decode', '/till/pre-settle', '/till/settle'])(
    'after the city acted on %s settles once',
    async (path) => {
      const records = city.recordsOf('employee')
      const { sent, fetch } = recordRequests(faultOnce(city, path, 'reset'))
      const { code } = await till([await city.codeOf('employee')], fetch)
      const tries = sent.filter((request) => request.startsWith(path))
      expect(code).toBe(0)
      expect(tries).toHaveLength(2)
      expect(new Set(tries).size).toBe(1)
      expect(city.recordsOf('employee')).toBe(records + 1)
    },
  )

  it('that stays lost is said, with what to do and a code', async () => {
    city.host.faults.everything = 'down'
    const { code, text } = await till(['9113501000000000000000000000'])
    city.host.faults.everything = undefined
    expect(code).toBe(1)
    expect(text).toMatch(/现在连不上医保服务。（代码 NET-03）\n下一步：请再试一次/)
  })
})

describe('a split of another bill than the basket', () => {
  it('is shown and not settled', async () => {
    const records = city.recordsOf('employee')
    const wrongSplit: Fetch = async (url, init) => {
      const answer = await fetch(url, init)
      if (!url.endsWith('/till/pre-settle')) return answer
      const split = (await answer.json()) as Record<string, number>
      const off = ['medfee_sumamt', 'psn_part_amt', 'coins_pay', 'psn_cash_pay']
      const oneFenMore = Object.fromEntries(off.map((field) => [field, (split[field] ?? 0) + 1]))
      return Response.json({ ...split, ...oneFenMore })
    }
    const { code, text } = await till([await city.codeOf('employee')], wrongSplit)
    expect([code, text]).toEqual([1, expect.stringContaining('金额对不上，没有结算。（代码 DATA-01）')])
    expect(city.recordsOf('employee')).toBe(records)
  })
})

describe('a reversal', () => {
  it('gives everything back, once', async () => {
    const before = city.balanceOf('employee')
    const settled = await till([await city.codeOf('employee'), '--amount', '30'])
    expect(city.balanceOf('employee')).toBeLessThan(before)
    const reversed = await till(['--reverse', settlementIn(settled.text)])
    expect(reversed.code).toBe(0)
    expect(reversed.text).toContain('原路退回')
    expect(city.balanceOf('employee')).toBe(before)
    const again = await till(['--reverse', settlementIn(settled.text)])
    expect([again.code, again.text]).toEqual([1, expect.stringContaining('（代码 DUPLICATE_SETTLE）')])
  })

  it('is refused at another institution', async () => {
    const settled = await till([await city.codeOf('employee'), '--amount', '30'])
    const { code, text } = await till([
      '--reverse',
      settlementIn(settled.text),
      '--institution',
      'Y350100002',
    ])
    expect([code, text]).toEqual([1, expect.stringContaining('本机构没有这笔结算（代码 NOT_FOUND）')])
  })
})
