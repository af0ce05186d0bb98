import { isOpen, premiumWindow } from '@/domain/premium-window'

const window = premiumWindow(2027, { residentOpens: '09-15', residentCloses: '12-25' })
const at = (text: string): number => Date.parse(`${text}+08:00`)

describe('the window of a premium', () => {
  it('lies in the year before the one it insures', () => {
    expect([window.opensOn, window.closesOn]).toEqual(['2026-09-15', '2026-12-25'])
  })

  it('is open from midnight in China of the first day to the end of the last', () => {
    expect(isOpen(window, at('2026-09-14T23:59:59'))).toBe(false)
    expect(isOpen(window, at('2026-09-15T00:00:00'))).toBe(true)
    expect(isOpen(window, at('2026-12-25T23:59:59'))).toBe(true)
    expect(isOpen(window, at('2026-12-26T00:00:00'))).toBe(false)
  })

  it('that closes with the year is open to its last second', () => {
    const whole = premiumWindow(2027, { residentOpens: '01-01', residentCloses: '12-31' })
    expect(isOpen(whole, at('2026-12-31T23:59:59'))).toBe(true)
    expect(isOpen(whole, at('2027-01-01T00:00:00'))).toBe(false)
  })
})
