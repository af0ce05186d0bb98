import { mayActivate, passwordError } from '@/pages/identity/first-use/readiness'
import { personCalled } from '../../../mock/entry/entry-steps'
import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { newcomerPhone, goodPassword } from './first-use-phone'

const { idNumber } = personCalled('newcomer')
const typing = (
  password: string,
  again = password,
  certificate: 'ID_CARD' | 'SOCIAL_SECURITY_CARD' = 'ID_CARD',
) => ({
  password,
  again,
  certificate,
  number: idNumber,
})

/** Opens the password step for the newcomer. */
async function openPasswordStep() {
  const here = await newcomerPhone()
  await here.continueTo('password')
  const state = async () => {
    const voucher = await here.account.voucher()
    return voucher.ok ? voucher.value.state : undefined
  }
  return { ...here, state }
}

describe('a password', () => {
  it.each([
    [goodPassword, goodPassword, undefined],
    ['53820', '', undefined],
    ['111111', '', 'EQUAL_DIGITS'],
    ['345678', '', 'RUN'],
    ['876543', '', 'RUN'],
    ['950617', '', 'BIRTH_DATE'],
    ['170069', '', 'ID_NUMBER'],
    [goodPassword, '5382', undefined],
    [goodPassword, '538205', 'DIFFERENT'],
  ])('of %j, then %j, is wrong by %s', (password, again, wrong) => {
    expect(passwordError(typing(password, again))).toBe(wrong)
  })

  it('is not compared with a number that is no ID number', () => {
    expect(passwordError(typing('170069', '', 'SOCIAL_SECURITY_CARD'))).toBeUndefined()
  })

  it.each([
    [goodPassword, goodPassword, true],
    [goodPassword, '538205', false],
    [goodPassword, '', false],
    ['111111', '111111', false],
    ['53820', '53820', false],
    ['53820a', '53820a', false],
  ])('of %j and %j may be sent: %s', (password, again, may) => {
    expect(mayActivate(typing(password, again))).toBe(may)
  })
})

describe('activating', () => {
  it('makes the voucher usable, once for two touches', async () => {
    const { firstUse, typePassword, asked, state } = await openPasswordStep()
    typePassword(goodPassword)
    await Promise.all([firstUse.activate(), firstUse.activate()])
    expect(asked('POST /voucher/activate')).toBe(1)
    expect(firstUse.getState().step).toEqual({ is: 'done' })
    expect(await state()).toBe('ACTIVE')
  })

  it.each([
    ['538204', '538205'],
    ['123456', '123456'],
  ])('is not asked for with %s and %s', async (password, again) => {
    const { firstUse, typePassword, asked } = await openPasswordStep()
    typePassword(password, again)
    await firstUse.activate()
    expect(asked('POST /voucher/activate')).toBe(0)
  })

  it('is refused with the end of one’s telephone, which only the city knows, and says so', async () => {
    const { firstUse, typePassword, problem, state } = await openPasswordStep()
    typePassword('000010')
    await firstUse.activate()
    expect(problem()).toBe('这个密码太容易被猜到')
    expect(firstUse.getState()).toMatchObject({
      step: { is: 'password' },
      form: { password: '000010', again: '000010' },
    })
    expect(await state()).toBe('NOT_ACTIVATED')
  })

  it('whose answer never came is done again with the same password', async () => {
    const { firstUse, typePassword, line, problem, state } = await openPasswordStep()
    typePassword(goodPassword)
    line.nextFaults.push('timeout')
    await firstUse.activate()
    expect(problem()).toBe('等了很久没有回应')
    expect(firstUse.getState()).toMatchObject({
      step: { is: 'password' },
      form: { password: goodPassword },
    })
    await firstUse.activate()
    expect(firstUse.getState().step).toEqual({ is: 'done' })
    expect(await state()).toBe('ACTIVE')
  })

  it('on two phones keeps the password of the first; the second reads that, and is locked out after five', async () => {
    const { firstUse, typePassword, identity, problem } = await openPasswordStep()
    await identity.activate(goodPassword)
    typePassword('640173')
    await firstUse.activate()
    expect(problem()).toBe('医保凭证之前已经激活过')
    for (let n = 0; n < 4; n += 1) await firstUse.activate()
    expect(problem()).toBe('密码已锁定')
    expect(firstUse.getState()).toMatchObject({
      step: { is: 'password' },
      form: { password: '640173' },
    })
  })

  it('is not disturbed by a session that has expired', async () => {
    const { firstUse, typePassword, pass, state } = await openPasswordStep()
    typePassword(goodPassword)
    await pass(sessionLifeMs)
    await firstUse.activate()
    expect(firstUse.getState().step).toEqual({ is: 'done' })
    expect(await state()).toBe('ACTIVE')
  })

  it('in a session that has ended keeps the password for the same person', async () => {
    const here = await openPasswordStep()
    here.typePassword(goodPassword)
    endSession(here)
    await here.firstUse.activate()
    expect(here.problem()).toBe('登录已过期')
    expect(here.firstUse.getState()).toMatchObject({
      step: { is: 'password' },
      form: { password: goodPassword },
    })
    await here.pass(60_000)
    await here.signIn()
    await here.firstUse.activate()
    expect(here.firstUse.getState().step).toEqual({ is: 'done' })
  })

  it('that is answered after log-out leaves nothing', async () => {
    const { firstUse, typePassword, hold, session } = await openPasswordStep()
    typePassword(goodPassword)
    const answers = hold()
    const activating = firstUse.activate()
    session.end()
    await answers.release()
    await activating
    expect(firstUse.getState()).toEqual(firstUse.getInitialState())
  })
})
