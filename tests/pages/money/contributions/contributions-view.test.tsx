/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import type { Contribution } from '@/contract/contribution'
import type { Deposit } from '@/contract/deposit'
import { ContributionsView } from '@/pages/money/contributions/contributions-view'

const now = Date.parse('2026-03-21T14:30:00+08:00')
const line = (month: string, about: Partial<Contribution> = {}): Contribution => ({
  month,
  kind: 'EMPLOYEE',
  insuranceName: '职工基本医疗保险',
  placeCode: '350100',
  channelName: '单位缴费',
  baseFen: 388_900,
  employerFen: 27_223,
  ownFen: 7_778,
  intoAccountFen: 7_778,
  paid: true,
  paidAt: Date.parse('2026-03-01T09:00:00+08:00'),
  ...about,
})
const deposit = (month: string, fen: number): Deposit => ({
  month,
  placeCode: '350100',
  fen,
  of: 'BASE',
  baseFen: 388_900,
  basisPoints: 200,
  depositedAt: now,
})

/** Renders the page of a year in March and returns its text. */
function page(
  contributions: readonly Contribution[],
  deposits: readonly Deposit[],
  paidMonths = 134,
): string {
  const value = {
    paidIn: { year: 2026, contributions, paidMonths, lifetimeMonths: 300 },
    cameIn: { year: 2026, deposits },
    accounts: [],
  }
  const remote = { is: 'ready', seen: { value, at: now } } as const
  const { container } = render(
    <ContributionsView
      contributions={remote}
      now={now}
      onCertificate={() => undefined}
      onRecover={() => undefined}
    />,
  )
  return container.textContent
}

describe('the page of contributions', () => {
  it('says how far it is to insurance for life, and when that is reached', () => {
    expect(page([line('202603')], [], 136)).toContain('已缴 11 年 4 个月，当地要求 25 年')
    expect(page([line('202603')], [], 300)).toContain('已缴 25 年，达到当地要求的 25 年')
  })

  it('calls a kind nobody knows by the city’s own name', () => {
    const care = line('202603', {
      kind: 'OTHER',
      insuranceName: '长期护理保险',
      baseFen: 0,
      intoAccountFen: 0,
    })
    expect(page([line('202603'), care], [])).toContain('长期护理保险¥350.01')
  })

  it('says where the account got another amount than the contributions say, or none', () => {
    const lines = [line('202601'), line('202602'), line('202603')]
    const text = page(lines, [deposit('202601', 7_778), deposit('202602', 7_000)])
    expect(text).toContain('应进个人账户 77.78，实际划入 70.00。')
    expect(text).toContain('应进个人账户的 77.78 还没有到账。')
    expect(text.match(/应进个人账户/g)).toHaveLength(2)
  })

  it('marks a gap and an unpaid month with words, with what they mean and what to do', () => {
    const text = page([line('202603', { paid: false, paidAt: null })], [deposit('202602', 7_778)])
    expect(text).toContain('有 1 个月没有缴费记录：1月断缴期间看病一般不能报销')
    expect(text).toContain('3月的费用还没缴到缴到之前看病可能不能报销')
    expect(text).toContain('3月还没缴到')
    expect(text).toContain('2月没有缴费，账户照常划入个人账户划入 77.78')
    expect(text).toContain('还有 ¥350.01 没有缴到，没有算在里面')
  })
})
