import { isNewPassword, newPasswordError } from '@/domain/new-password'

const good = '538204'
const owner = { idNumber: '990101199506170069', phone: '13800000010' }

describe('a new password typed twice', () => {
  it.each([
    ['53820', '', undefined],
    [good, '', undefined],
    [good, '5382', undefined],
    [good, good, undefined],
    [good, '538205', 'DIFFERENT'],
    ['111111', '222222', 'EQUAL_DIGITS'],
    ['345678', '', 'RUN'],
  ])('as %j and %j is wrong by %s', (password, again, wrong) => {
    expect(newPasswordError(password, again)).toBe(wrong)
  })

  it('is compared with what is known of its owner, and with nothing else', () => {
    expect(newPasswordError('950617', '', owner)).toBe('BIRTH_DATE')
    expect(newPasswordError('000010', '', owner)).toBe('PHONE')
    expect(newPasswordError('950617', '')).toBeUndefined()
  })

  it.each([
    [good, good, true],
    [good, '538205', false],
    [good, '', false],
    ['', '', false],
    ['111111', '111111', false],
  ])('as %j and %j may be sent: %s', (password, again, may) => {
    expect(isNewPassword(password, again)).toBe(may)
  })

  it('may not be sent where its owner is easily guessed from it', () => {
    expect(isNewPassword('950617', '950617', owner)).toBe(false)
    expect(isNewPassword('950617', '950617')).toBe(true)
  })
})
