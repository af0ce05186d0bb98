import { isPhoneNumber } from '@/domain/phone-number'
import { signInPhone } from './sign-in-phone'

describe('a phone number', () => {
  it.each([
    '13800000001',
    '+86 138-0000-0001',
    '+8613800000001',
    '8613800000001',
    '0086 138 0000 0001',
    ' 138 0000 0001 ',
    '\u202d+86 138 0000 0001\u202c',
    '(+86)138-0000-0001',
    '13800000001转分机',
  ])('pasted as %j is 13800000001', (text) => {
    const { signIn } = signInPhone()
    signIn.typePhone(text)
    expect(signIn.getState().phone).toBe('13800000001')
  })

  it('typed with its country digit by digit is the same', () => {
    const { signIn } = signInPhone()
    for (const key of '8613800000001') signIn.typePhone(signIn.getState().phone + key)
    expect(signIn.getState().phone).toBe('13800000001')
  })

  it.each(['23800000001', '12800000001', '1380000000', ''])('such as %j is none', (text) => {
    expect(isPhoneNumber(text)).toBe(false)
  })

  it('that is not whole asks the city nothing', async () => {
    const { signIn, sent } = signInPhone()
    signIn.typePhone('1380000000')
    await signIn.sendCode()
    expect(sent).toEqual([])
  })
})

describe('a code', () => {
  it.each([
    ['861234', '861234'],
    ['123 456', '123456'],
    ['1234567', '1234567'],
    ['【医保】472 270，5分钟内有效', '472270'],
    ['【医保】086131', '086131'],
  ])('typed as %j is %j', (text, code) => {
    const { signIn } = signInPhone()
    signIn.typeCode(text)
    expect(signIn.getState().code).toBe(code)
  })

  it.each(['', '12345'])('of %j signs nobody in', async (code) => {
    const { signIn, asked, typeReceived } = signInPhone()
    await typeReceived('13800000001')
    signIn.typeCode(code)
    await signIn.submit()
    expect(asked('POST /sessions')).toBe(0)
  })

  it('without a message asked for signs nobody in', async () => {
    const { signIn, sent } = signInPhone()
    signIn.typePhone('13800000001')
    signIn.typeCode('123456')
    await signIn.submit()
    expect(sent).toEqual([])
  })
})
