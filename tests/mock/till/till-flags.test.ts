import { runTill } from 'mock/till/till'
import { readFlags } from 'mock/till/till-flags'

const digits = '9113501000000000000000000000'

describe('what was typed wrong', () => {
  it.each([
    ['no digits', [], '请扫顾客的医保凭证'],
    ['letters', ['hello'], '医保凭证只有数字'],
    ['a payment code of WeChat', ['134567890123456789'], '微信付款码'],
    ['a payment code of Alipay', ['2812 3456 7890 1234 56'], '支付宝付款码'],
    ['a payment code of UnionPay', ['6212345678901234567'], '云闪付付款码'],
    ['a flag nobody knows', [digits, '--foo', '1'], '没有 --foo 这个选项；有：--amount'],
    ['a flag without its value', [digits, '--amount'], '--amount 后面要有值'],
    ['an amount of half a fen', [digits, '--amount', '1.005'], '例如 86.40'],
    ['no amount', [digits, '--amount', '0'], '例如 86.40'],
    ['more than a till takes', [digits, '--amount', '100000.01'], '100,000.00'],
    ['amount and items', [digits, '--amount', '1', '--items', '口罩'], '只能写一个'],
    ['an unknown item', [digits, '--items', '阿司匹林'], '目录里没有“阿司匹林”；有：苯磺酸氨氯地平片'],
    [
      'a name of two items',
      [digits, '--items', '缓释'],
      '“缓释”有几种：二甲双胍缓释片 0.5g×30、布洛芬缓释胶囊 20粒',
    ],
    ['too many of an item', [digits, '--items', '口罩×1000'], '1 到 999'],
    ['an unknown visit', [digits, '--visit', '99'], '可以是 11、13、14、21、41'],
    ['half an address', [digits, '--city', 'localhost'], '请写完整的地址'],
    ['a sentence for an institution', [digits, '--institution', '东街 药店'], '请写机构编码'],
    ['digits beside a reversal', [digits, '--reverse', 'S000000001'], '撤销只要结算号'],
    ['a sentence for a settlement', ['--reverse', '上一笔'], '请写结算时打印的结算号'],
  ])('%s: the till says what to do and asks nobody', async (_, argv, advice) => {
    const printed: string[] = []
    const nobody = () => Promise.reject(new Error('nobody may be asked'))
    expect(await runTill(argv, (text) => printed.push(text), nobody)).toBe(1)
    expect(printed.join('\n')).toContain(advice)
    expect(printed.join('\n')).toContain('用法：npm run till -- ')
  })
})

describe('a basket in words', () => {
  const basketOf = (items: string) => {
    const order = readFlags([digits, '--items', items])
    if (!order.ok || order.value.is !== 'purchase') throw new Error('not a purchase')
    return order.value.items?.map(({ medins_list_name, cnt }) => [medins_list_name, cnt])
  }

  it('takes a part of a name and a count, with the signs people type', () => {
    const box = '苯磺酸氨氯地平片 5mg×28'
    expect(basketOf('氨氯地平×2,维生素c')).toEqual([
      [box, 2],
      ['维生素C泡腾片 20片', 1],
    ])
    expect(basketOf('氨氯地平 x 3；口罩*10')).toEqual([
      [box, 3],
      ['医用外科口罩 10只', 10],
    ])
  })

  it('takes a box of twenty-eight for one box', () => {
    expect(basketOf('氨氯地平片 5mg×28')).toEqual([['苯磺酸氨氯地平片 5mg×28', 1]])
  })
})

describe('an order', () => {
  it('goes to the first pharmacy of the city on this machine unless told', () => {
    expect(readFlags([digits])).toEqual({
      ok: true,
      value: {
        is: 'purchase',
        digits,
        items: undefined,
        visit: undefined,
        institution: 'Y350100001',
        city: 'http://127.0.0.1:4000',
      },
    })
  })
})
