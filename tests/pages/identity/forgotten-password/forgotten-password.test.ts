import { foundingPassword as oldPassword } from 'mock/world/entry/voucher-password'
import { foundTown } from '../../../mock/town'
import { forgottenPasswordPhone, phoneWithMessage, newPassword } from './forgotten-password-phone'

const minute = 60_000

describe('a forgotten password', () => {
  it('is reset by the code sent to the telephone the city knows; the old one opens nothing any more', async () => {
    const { forgotten, getState, typeAll, received, opens, typedOldPassword } = await phoneWithMessage()
    expect(getState().sent?.phone).toBe('138****0001')
    typeAll(received())
    await forgotten.reset()
    expect(getState()).toEqual({ ...forgotten.getInitialState(), done: true })
    expect(typedOldPassword()).toEqual(['', ''])
    expect([await opens(oldPassword), await opens(newPassword)]).toEqual([false, true])
  })

  it('that is locked is open again at once', async () => {
    const { forgotten, typeAll, received, opens, account } = await phoneWithMessage()
    for (let n = 0; n < 5; n += 1) await account.reveal('111222')
    expect(await opens(oldPassword)).toBe(false)
    typeAll(received())
    await forgotten.reset()
    expect(await opens(newPassword)).toBe(true)
  })

  it('of a child goes by the guardian’s telephone', async () => {
    const { forgotten, getState } = await forgottenPasswordPhone('child')
    await forgotten.sendCode()
    expect(getState().sent?.phone).toBe('138****0001')
  })

  it('where no telephone is known says where to go', async () => {
    const { forgotten, problem } = await forgottenPasswordPhone('child', foundTown({ people: ['child'] }))
    await forgotten.sendCode()
    expect(problem()).toBe('医保没有登记你的手机号')
  })

  it.each([
    ['', newPassword, newPassword],
    ['12345', newPassword, newPassword],
    ['123456', newPassword, '538205'],
    ['123456', newPassword, ''],
    ['123456', '111111', '111111'],
    ['123456', '345678', '345678'],
  ])('is not reset by %j, %j and %j', async (code, next, again) => {
    const { forgotten, typeAll, asked } = await phoneWithMessage()
    typeAll(code, next, again)
    await forgotten.reset()
    expect(asked('POST /voucher/password/reset')).toBe(0)
  })

  it('is not reset before a message was sent', async () => {
    const { forgotten, typeAll, asked } = await forgottenPasswordPhone()
    typeAll('123456')
    await forgotten.reset()
    expect(asked('POST /voucher/password/reset')).toBe(0)
  })

  it('is reset once by two touches', async () => {
    const { forgotten, typeAll, received, asked, typedOldPassword } = await phoneWithMessage()
    typeAll(received())
    await Promise.all([forgotten.reset(), forgotten.reset(), forgotten.sendCode()])
    expect(asked('POST /voucher/password/reset')).toBe(1)
    expect(typedOldPassword()).toEqual(['', ''])
  })
})

describe('the message', () => {
  it('is sent once by two touches, and again after a minute, not before', async () => {
    const { forgotten, asked, pass, getState, clock } = await forgottenPasswordPhone()
    await Promise.all([forgotten.sendCode(), forgotten.sendCode()])
    expect(getState().sent?.resendAt).toBe(clock.now() + minute)
    await pass(minute - 1)
    await forgotten.sendCode()
    expect(asked('POST /voucher/password/sms-codes')).toBe(1)
    await pass(1)
    await forgotten.sendCode()
    expect(asked('POST /voucher/password/sms-codes')).toBe(2)
  })

  it('that is sent too often is refused with a sentence', async () => {
    const town = foundTown({ people: ['employee'] })
    const [one, other] = [
      await forgottenPasswordPhone('employee', town),
      await forgottenPasswordPhone('employee', town),
    ]
    await one.forgotten.sendCode()
    await other.forgotten.sendCode()
    expect(other.problem()).toBe('短信发得太勤了')
  })

  it('still counts when the page was left and opened again; what was typed is gone', async () => {
    const { forgotten, typeAll, received, getState, asked } = await phoneWithMessage()
    typeAll(received())
    forgotten.leave()
    expect(getState()).toEqual({ ...forgotten.getInitialState(), sent: getState().sent })
    await forgotten.sendCode()
    expect(asked('POST /voucher/password/sms-codes')).toBe(1)
  })
})
