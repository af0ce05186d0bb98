import { foundingPassword } from 'mock/world/entry/voucher-password'
import { consentVersion } from 'mock/world/entry/consent-texts'
import { giveConsent } from '@/contract/consent'
import { issueOfflineCodes, listOfflineCodes } from '@/contract/offline-code'
import { revealMe } from '@/contract/reveal'
import { activateVoucher, pauseVoucher, readVoucher, resumeVoucher } from '@/contract/voucher-holder'
import { issueVoucherToken } from '@/contract/voucher'
import { decode, issue, visit } from '../till'
import { foundTown, must, type Town } from '../town'
import { townWithNewcomer, claim, minutes, showFace } from './entry-steps'

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
describe('a voucher that is activated', () => {
  /** Creates a town with the newcomer verified and with the voucher consent given, and nothing more. */
  function verifiedNewcomer() {
    const { town, token } = townWithNewcomer()
    must(showFace(town, token, must(claim(town, token, 'newcomer')).id))
    const body = { kind: 'VOUCHER_USE' as const, version: consentVersion }
    must(town.ask(giveConsent, { body }, { token }))
    return { town, token }
  }
  const activate = (town: Town, token: string, password: string) =>
    town.ask(activateVoucher, { body: { password } }, { token })

  it('issues codes from then on, and not before', () => {
    const { town, token } = verifiedNewcomer()
    expect(voucher(town, token)).toMatchObject({ state: 'NOT_ACTIVATED', activatedAt: null })
    for (const endpoint of [issueVoucherToken, issueOfflineCodes])
      expect(town.ask(endpoint, { body: {} }, { token }).refusal).toBe('VOUCHER_NOT_ACTIVATED')
    expect(pause(town, token).refusal).toBe('VOUCHER_NOT_ACTIVATED')
    expect(reveal(town, token).refusal).toBe('VOUCHER_NOT_ACTIVATED')
    expect(must(activate(town, token, newPassword))).toEqual(voucher(town, token))
    expect(voucher(town, token)).toMatchObject({ state: 'ACTIVE', activatedAt: town.now() })
    must(decode(town, issue(town, token).digits))
    expect(must(reveal(town, token, newPassword)).name).toBe('何晓芸')
  })

  it.each([
    ['six equal digits', '777777'],
    ['a run', '345678'],
    ['the birth date', '950617'],
    ['the end of the telephone number', '000010'],
    ['the end of the ID number', '170069'],
  ])('does not take %s for a password', (_, password) => {
    const { town, token } = verifiedNewcomer()
    expect(activate(town, token, password).refusal).toBe('PASSWORD_WEAK')
    expect(voucher(town, token).state).toBe('NOT_ACTIVATED')
  })

  it('takes six digits and nothing else', () => {
    const { town, token } = verifiedNewcomer()
    for (const password of ['53820', '5382041', 'abcdef', '', '53820４'])
      expect(activate(town, token, password).refusal).toBe('INVALID_REQUEST')
  })

  it('cannot be activated over: the password stays what it is', () => {
    const { town, token } = townWithEmployee()
    expect(activate(town, token, newPassword).refusal).toBe('PASSWORD_WRONG')
    must(reveal(town, token))
  })
})

describe('a voucher that is paused', () => {
  it('lets every living code die at once, online and offline, and issues none', () => {
    const { town, token } = townWithEmployee()
    const superseded = issue(town, token).digits
    const shown = issue(town, token).digits
    const { codes } = must(town.ask(issueOfflineCodes, { body: {} }, { token }))
    const living = [superseded, shown, ...codes.map(({ digits }) => digits)]
    expect(living.length).toBeGreaterThan(3)
    expect(must(pause(town, token))).toEqual(voucher(town, token))
    for (const digits of living) expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
    for (const endpoint of [issueVoucherToken, issueOfflineCodes])
      expect(town.ask(endpoint, { body: {} }, { token }).refusal).toBe('VOUCHER_PAUSED')
    const states = must(town.ask(listOfflineCodes, {}, { token })).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['REVOKED']))
  })

  it('says since when and why, also when it is paused again', () => {
    const { town, token } = townWithEmployee()
    must(pause(town, token))
    const pausedAt = town.now()
    town.pass(minutes(1))
    const again = must(town.ask(pauseVoucher, { body: { reason: 'OTHER' } }, { token }))
    expect(again).toMatchObject({ state: 'PAUSED', pausedBecause: 'LOST', pausedAt })
  })

  it('is resumed by the password alone; the dead codes stay dead', () => {
    const { town, token } = townWithEmployee()
    const { digits } = issue(town, token)
    must(pause(town, token))
    expect(resume(town, token, wrongPassword).refusal).toBe('PASSWORD_WRONG')
    expect(voucher(town, token).state).toBe('PAUSED')
    expect(must(resume(town, token))).toMatchObject({ state: 'ACTIVE', pausedBecause: null })
    expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
    visit(town, token, 1_000)
  })

  it('is nobody else’s business', () => {
    const { town, token } = townWithEmployee()
    const child = town.enter('child')
    const { digits } = issue(town, child)
    must(pause(town, token))
    must(decode(town, digits))
    issue(town, child)
  })
})

describe('what is revealed', () => {
  it('is name and numbers unmasked, for thirty seconds, of the person themselves', () => {
    const { town, token } = townWithEmployee()
    expect(must(reveal(town, token))).toEqual({
      name: '陈海宁',
      idNumber: '990101198503120010',
      phone: '13800000001',
      lifetimeMs: 30_000,
    })
  })
})
