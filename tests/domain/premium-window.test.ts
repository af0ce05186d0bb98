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

  it('may cross New Year into the year it insures', () => {
    const crossing = premiumWindow(2026, { residentOpens: '11-30', residentCloses: '02-28' })
    expect([crossing.opensOn, crossing.closesOn]).toEqual(['2025-11-30', '2026-02-28'])
    expect(isOpen(crossing, at('2026-01-01T00:00:00'))).toBe(true)
    expect(isOpen(crossing, at('2026-02-28T23:59:59'))).toBe(true)
    expect(isOpen(crossing, at('2026-03-01T00:00:00'))).toBe(false)
  })

  it('that closes on 29 February closes on the 28th of a common year', () => {
    const rules = { residentOpens: '11-30', residentCloses: '02-29' }
    expect(premiumWindow(2027, rules).closesOn).toBe('2027-02-28')
    expect(premiumWindow(2028, rules).closesOn).toBe('2028-02-29')
    expect(isOpen(premiumWindow(2027, rules), at('2027-03-01T00:00:00'))).toBe(false)
    expect(isOpen(premiumWindow(2028, rules), at('2028-02-29T23:59:59'))).toBe(true)
  })
})
