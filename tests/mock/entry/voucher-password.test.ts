import { smsCode } from 'mock/world/entry/sms-code'
import { foundingPassword } from 'mock/world/entry/voucher-password'
import {
  changePassword,
  pauseVoucher,
  readVoucher,
  requestResetCode,
  resetPassword,
  resumeVoucher,
} from '@/contract/voucher-holder'
import { revealMe } from '@/contract/reveal'
import { visit } from '../till'
import { foundTown, must, type Town } from '../town'
import { townWithNewcomer, claim, minutes, newPhone, phoneOf, receivedCode, showFace } from './entry-steps'

const newPassword = '538204'
const wrongPassword = '111222'

const townWithEmployee = () => {
  const town = foundTown({ people: ['employee', 'child'] })
  return { town, token: town.enter('employee') }
}
const voucher = (town: Town, token: string) => must(town.ask(readVoucher, {}, { token }))
const pause = (town: Town, token: string) => town.ask(pauseVoucher, { body: { reason: 'LOST' } }, { token })
const resume = (town: Town, token: string, password = foundingPassword) =>
  town.ask(resumeVoucher, { body: { password } }, { token })
const reveal = (town: Town, token: string, password = foundingPassword) =>
  town.ask(revealMe, { body: { password } }, { token })
const change = (town: Town, token: string, password: string, new_password: string) =>
  town.ask(changePassword, { body: { password, new_password } }, { token })

describe('a voucher password', () => {
  it('that is wrong five times locks for half an hour, the right one too; then it is good again', () => {
    const { town, token } = townWithEmployee()
    for (const left of [4, 3, 2, 1])
      expect(reveal(town, token, wrongPassword)).toMatchObject({
        refusal: 'PASSWORD_WRONG',
        advice: `not the voucher password; tries left: ${left}`,
      })
    expect(reveal(town, token, wrongPassword).refusal).toBe('PASSWORD_LOCKED')
    expect(voucher(town, token).passwordLockedUntil).toBe(town.now() + minutes(30))
    town.pass(minutes(30) - 1)
    for (const refused of [reveal(town, token), change(town, token, foundingPassword, newPassword)])
      expect(refused.refusal).toBe('PASSWORD_LOCKED')
    town.setClock(town.now() + 1)
    const back = town.enter('employee')
    must(reveal(town, back))
    expect(voucher(town, back).passwordLockedUntil).toBeNull()
  })

  it('locks whoever tries, wherever: tries of all questions and sessions are counted together', () => {
    const { town, token } = townWithEmployee()
    const other = town.enter('employee')
    must(pause(town, token))
    const tries = [
      reveal(town, token, wrongPassword),
      resume(town, other, wrongPassword),
      change(town, token, wrongPassword, newPassword),
      reveal(town, other, wrongPassword),
      resume(town, token, wrongPassword),
    ]
    expect(tries.map(({ refusal }) => refusal).pop()).toBe('PASSWORD_LOCKED')
    expect(resume(town, other).refusal).toBe('PASSWORD_LOCKED')
  })

  it('begins to count anew after the right one', () => {
    const { town, token } = townWithEmployee()
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 4; n += 1) expect(reveal(town, token, wrongPassword).refusal).toBe('PASSWORD_WRONG')
      must(reveal(town, token))
    }
  })

  it('does not stop codes from being shown while it is locked', () => {
    const { town, token } = townWithEmployee()
    for (let n = 0; n < 5; n += 1) reveal(town, token, wrongPassword)
    visit(town, token, 1_000)
    must(pause(town, token))
  })

  it('can be changed by whoever knows it; the old one is wrong then', () => {
    const { town, token } = townWithEmployee()
    expect(change(town, token, wrongPassword, newPassword).refusal).toBe('PASSWORD_WRONG')
    expect(change(town, token, foundingPassword, '888888').refusal).toBe('PASSWORD_WEAK')
    must(change(town, token, foundingPassword, newPassword))
    expect(reveal(town, token).refusal).toBe('PASSWORD_WRONG')
    must(reveal(town, token, newPassword))
  })
})

describe('a forgotten voucher password', () => {
  const reset = (town: Town, token: string, mob: string, new_password = newPassword) =>
    town.ask(
      resetPassword,
      { body: { ...receivedCode(town, mob, 'RESET_PASSWORD'), new_password } },
      { token },
    )

  it('is reset by a message to the person’s telephone, also while it is locked', () => {
    const { town, token } = townWithEmployee()
    for (let n = 0; n < 5; n += 1) reveal(town, token, wrongPassword)
    expect(must(reset(town, token, phoneOf('employee'))).passwordLockedUntil).toBeNull()
    must(reveal(town, token, newPassword))
  })

  const send = (town: Town, token: string) => town.ask(requestResetCode, { body: {} }, { token })

  it('is reset by the message the city sends where it knows to: the telephone is told masked', () => {
    const { town, token } = townWithEmployee()
    const sent = must(send(town, token))
    expect(sent).toMatchObject({
      maskedPhone: '138****0001',
      resendAfterMs: minutes(1),
      lifetimeMs: minutes(5),
    })
    expect(send(town, token)).toMatchObject({ status: 429, refusal: 'RATE_LIMITED' })
    const proof = { sms_id: sent.smsId, sms_code: smsCode(town.host.journal.secret, sent.smsId) }
    must(town.ask(resetPassword, { body: { ...proof, new_password: newPassword } }, { token }))
    must(reveal(town, token, newPassword))
  })

  it('of a child without a telephone is reset by a message to the guardian’s', () => {
    const { town } = townWithEmployee()
    expect(must(send(town, town.enter('child'))).maskedPhone).toBe('138****0001')
  })

  it('is sent no message where no telephone is known, or no voucher activated', () => {
    const alone = foundTown({ people: ['child'] })
    expect(send(alone, alone.enter('child')).refusal).toBe('NOT_FOUND')
    const { town, token } = townWithNewcomer()
    const { id } = must(claim(town, token, 'newcomer'))
    must(showFace(town, token, id))
    expect(send(town, token).refusal).toBe('VOUCHER_NOT_ACTIVATED')
  })

  it('is not reset by a message to another telephone, nor by one that was sent for signing in', () => {
    const { town, token } = townWithEmployee()
    expect(reset(town, token, newPhone).refusal).toBe('IDENTITY_MISMATCH')
    const proof = receivedCode(town, phoneOf('employee'), 'SIGN_IN')
    const body = { ...proof, new_password: newPassword }
    expect(town.ask(resetPassword, { body }, { token }).refusal).toBe('SMS_EXPIRED')
    must(reveal(town, token))
  })

  it('of a child without a telephone may be reset by a message asked for with the guardian’s number', () => {
    const { town } = townWithEmployee()
    const token = town.enter('child')
    must(reset(town, token, phoneOf('employee')))
    expect(must(reveal(town, token, newPassword)).phone).toBeNull()
  })

  it('is not reset to a weak one; the message may be used for a better one', () => {
    const { town, token } = townWithEmployee()
    const proof = receivedCode(town, phoneOf('employee'), 'RESET_PASSWORD')
    const to = (new_password: string) =>
      town.ask(resetPassword, { body: { ...proof, new_password } }, { token })
    expect(to('850312').refusal).toBe('PASSWORD_WEAK')
    must(to(newPassword))
    expect(to('538205').refusal).toBe('SMS_EXPIRED')
  })
})
