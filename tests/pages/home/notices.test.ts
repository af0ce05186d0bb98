import type { Overview, OverviewInsurance } from '@/features/overview/overview'
import { noticesOf } from '@/pages/home/notices'

const insurance: OverviewInsurance = {
  name: '职工基本医疗保险',
  state: 'ACTIVE',
  placeCode: '350100',
  placeName: '福州',
  hotline: '12399',
}
const account = { balanceFen: 100, years: null, frozen: false }
const overview: Overview = {
  maskedName: '*三',
  insurances: [insurance],
  voucherHold: null,
  offersWaiting: 0,
  filing: null,
  account,
  records: [],
}
const xian = { code: '610100', name: '西安' }

const inState = (state: string, more: Partial<Overview> = {}) =>
  noticesOf({ ...overview, ...more, insurances: [{ ...insurance, state }] })

describe('home', () => {
  it('says nothing when there is nothing to know', () => {
    expect(noticesOf(overview)).toEqual([])
    expect(noticesOf({ ...overview, insurances: [] })).toEqual([])
  })

  it.each([
    ['SUSPENDED', '福州职工基本医疗保险停缴了（已暂停）'],
    ['ENDED', '福州职工基本医疗保险已经停保（已终止）'],
    ['NOT_INSURED', '福州职工基本医疗保险还没有生效'],
  ])('of an insurance that is %s says first what that means, then why and whom to ask', (state, why) => {
    const [notice, ...others] = inState(state)
    expect(others).toEqual([])
    expect(notice).toMatchObject({ tone: 'look', title: '现在看病买药不能报销' })
    expect(notice?.text).toContain(why)
    expect(notice?.text).toMatch(/个人账户的钱还在.*12399/)
  })

  it('does not speak of an account to whoever has none', () => {
    expect(inState('SUSPENDED', { account: null })[0]?.text).not.toContain('账户')
  })

  it.each(['UNKNOWN', 'toString'])('does not say that an insurance in the state %s does not pay', (state) => {
    expect(inState(state)).toEqual([
      { tone: 'look', title: '请先问清能不能报销', text: expect.stringContaining('12399') as string },
    ])
  })

  it.each([
    ['VOUCHER_PAUSED', '医保凭证已暂停使用', 'resume'],
    ['CONSENT_REQUIRED', '还没有得到你的同意', 'first-use'],
    ['VOUCHER_NOT_ACTIVATED', '医保凭证还没有激活', 'first-use'],
  ])(
    'of a code that would be refused by %s says why and where that is put right',
    (voucherHold, title, next) => {
      expect(noticesOf({ ...overview, voucherHold })).toMatchObject([{ tone: 'look', title, next }])
      expect(noticesOf({ ...overview, insurances: [], voucherHold })).toMatchObject([{ title, next }])
    },
  )

  it('tells of an offer of family sharing that waits, after what stops somebody', () => {
    expect(noticesOf({ ...overview, offersWaiting: 1 })).toMatchObject([{ tone: 'learn', next: 'sharing' }])
    const filed = { ...overview, filing: { placeName: '北京', endsOn: '2027-05-20' } }
    expect(noticesOf(filed)).toMatchObject([{ title: '已备案到北京看病，到5月20日', next: 'filings' }])
    const all = noticesOf({ ...overview, voucherHold: 'VOUCHER_PAUSED', offersWaiting: 2 })
    expect(all.map(({ next }) => next)).toEqual(['resume', 'sharing'])
  })

  it('leaves a refusal nobody can do anything about to the voucher page', () => {
    expect(noticesOf({ ...overview, voucherHold: 'SOMETHING_NEW' })).toEqual([])
  })

  it('says of several insurances which one is in use, and is silent about those that are not', () => {
    const old = { ...insurance, state: 'ENDED', placeCode: '110000', placeName: '北京' }
    expect(noticesOf({ ...overview, insurances: [insurance, old] })).toEqual([
      { tone: 'learn', title: '你有 2 份医保', text: '现在用的是福州职工基本医疗保险', next: 'place' },
    ])
  })

  it('says that an entry belongs to another city, once, and nothing when it is one’s own', () => {
    const there = { tone: 'learn', title: '你是从西安的入口进来的', text: '你的医保在福州', next: 'place' }
    expect(noticesOf(overview, xian)).toEqual([there])
    expect(noticesOf({ ...overview, insurances: [insurance, insurance] }, xian)).toEqual([there])
    expect(noticesOf(overview, { code: '350100', name: '福州' })).toEqual([])
  })

  it('says what stops somebody before what is good to know', () => {
    const all = inState('SUSPENDED', { voucherHold: 'VOUCHER_PAUSED' })
    expect(all.map(({ title }) => title)).toEqual(['现在看病买药不能报销', '医保凭证已暂停使用'])
  })
})
