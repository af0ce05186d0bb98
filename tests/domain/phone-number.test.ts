import { isPhoneNumber, mayBecomePhoneNumber } from '@/domain/phone-number'

describe('a mobile number', () => {
  it.each(['13800000000', '14500000000', '19999999999'])('may be %s', (text) => {
    expect(isPhoneNumber(text)).toBe(true)
  })

  it.each(['', '1380000000', '138000000000', '12800000000', '23800000000', '1380000000x', ' 13800000000'])(
    'is not %j',
    (text) => {
      expect(isPhoneNumber(text)).toBe(false)
    },
  )

  it('may still come of each of its beginnings', () => {
    const whole = '13800000000'
    const beginnings = [...whole, ''].map((_, length) => whole.slice(0, length))
    expect(beginnings.filter((text) => !mayBecomePhoneNumber(text))).toEqual([])
  })

  it.each(['2', '12', '128', '138x', '138000000000'])('cannot come of %j any more', (text) => {
    expect(mayBecomePhoneNumber(text)).toBe(false)
  })
})
