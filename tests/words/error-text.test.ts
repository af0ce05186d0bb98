import type { Problem } from '@/domain/problem'
import { words } from '@/words/current'
import { errorText } from '@/words/error-text'

const now = Date.parse('2026-11-21T14:30:00+08:00')
const refused = (code: string): Problem => ({ is: 'refused', code, requestId: 'r-1' })

describe('the text over content that could not be had', () => {
  it('is what happened, what to do and the code, where nothing was seen before', () => {
    expect(errorText({ problem: { is: 'timeout' } }, now)).toEqual({
      title: '等了很久没有回应',
      text: '请稍后重试',
      small: '代码 NET-02',
      recovery: 'retry',
      label: '重试',
    })
  })

  it.each([
    ['2026-11-21T14:32:00+08:00', '11月21日 14:32 的内容 · 代码 NET-01'],
    ['2026-01-01T00:00:00+08:00', '1月1日 00:00 的内容 · 代码 NET-01'],
    ['2025-12-31T23:59:59+08:00', '2025年12月31日 23:59 的内容 · 代码 NET-01'],
  ])('has the time of what is shown, seen at %s, in China’s time', (at, small) => {
    const failed = { problem: { is: 'offline' } as const, last: { at: Date.parse(at) } }
    expect(errorText(failed, now).small).toBe(small)
  })

  it.each([
    [{ is: 'signed-out' }, 'sign-in'],
    [refused('IDENTITY_REQUIRED'), 'first-use'],
    [refused('CONSENT_REQUIRED'), 'first-use'],
    [refused('VOUCHER_PAUSED'), 'resume'],
    [refused('A_CODE_OF_TOMORROW'), 'retry'],
  ] as const)('leads on from %j by a button named for it: %s', (problem, recovery) => {
    expect(errorText({ problem }, now)).toMatchObject({
      recovery,
      label: words.app.next[recovery],
    })
  })
})
