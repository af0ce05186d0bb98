import { consentVersion } from 'mock/world/entry/consent-texts'
import { foundingPassword as password } from 'mock/world/entry/voucher-password'
import { readAccessLog, type AccessEntry } from '@/contract/access-log'
import { giveConsent, withdrawConsent } from '@/contract/consent'
import { revealMe } from '@/contract/reveal'
import { refreshSession } from '@/contract/session'
import { tillDecode } from '@/contract/till'
import { composeCode } from '@/domain/voucher-code'
import { changePassword, pauseVoucher, resumeVoucher } from '@/contract/voucher-holder'
import { decode, hospital, issue } from '../till'
import { foundTown, must, type Town } from '../town'
import { townWithNewcomer, minutes, personCalled, phoneOf, signIn } from './entry-steps'

const page = (town: Town, token: string, query: { limit?: string; cursor?: string } = {}) =>
  town.ask(readAccessLog, { query }, { token })
const log = (town: Town, token: string): readonly AccessEntry[] =>
  must(page(town, token, { limit: '50' })).entries
const newest = (town: Town, token: string) => log(town, token)[0]

describe('the access log', () => {
  it('has a line for everything done with a voucher and the data behind it, newest first', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const asked = { token }
    const given = must(town.ask(giveConsent, { body: { kind: 'NOTICES', version: consentVersion } }, asked))
    must(town.ask(withdrawConsent, { path: { consentId: given.id } }, asked))
    must(town.ask(revealMe, { body: { password } }, asked))
    must(town.ask(changePassword, { body: { password, new_password: '538204' } }, asked))
    must(town.ask(pauseVoucher, { body: { reason: 'LOST' } }, asked))
    must(town.ask(resumeVoucher, { body: { password: '538204' } }, asked))
    for (let n = 0; n < 5; n += 1) town.ask(revealMe, { body: { password } }, asked)
    expect(log(town, token).map(({ what }) => what)).toEqual([
      'PASSWORD_LOCKED',
      'RESUME',
      'PAUSE',
      'PASSWORD_CHANGED',
      'REVEAL',
      'CONSENT_WITHDRAWN',
      'CONSENT_GIVEN',
      'SIGN_IN',
      'ACTIVATE',
    ])
    expect(log(town, token)[6]).toMatchObject({ purposeName: '接收通知', at: town.now(), result: 'OK' })
  })

  it('says how somebody signed in, once for each time and not when a session is renewed', () => {
    const town = foundTown({ people: ['employee'] })
    const { accessToken, refreshToken } = signIn(town, phoneOf('employee'))
    expect(newest(town, accessToken)).toMatchObject({ what: 'SIGN_IN', whereName: '短信验证码' })
    const before = log(town, accessToken).length
    const renewed = must(town.ask(refreshSession, { body: { refresh_token: refreshToken } }))
    expect(log(town, renewed.accessToken)).toHaveLength(before)
    expect(newest(town, town.enter('employee'))).toMatchObject({ whereName: '演示入口' })
  })

  it('begins, for a newcomer, when it is proven who they are', () => {
    const { town } = townWithNewcomer()
    town.pass(minutes(1))
    const token = town.enter('newcomer')
    expect(log(town, token).map(({ what }) => what)).toEqual([
      'ACTIVATE',
      ...Array.from({ length: 5 }, () => 'CONSENT_GIVEN'),
      'IDENTITY',
    ])
  })

  it('names the guardian who consented for a child, masked, in the child’s log', () => {
    const town = foundTown({ people: ['employee', 'child'] })
    const for_psn_no = personCalled('child').personNumber
    const body = { kind: 'NOTICES' as const, version: consentVersion, for_psn_no }
    must(town.ask(giveConsent, { body }, { token: town.enter('employee') }))
    const consents = log(town, town.enter('child')).filter(({ what }) => what === 'CONSENT_GIVEN')
    expect(consents).toMatchObject([{ maskedWho: '*海宁', purposeName: '接收通知' }])
  })

  it('is read in pages that neither repeat nor leave out a line', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    for (let n = 0; n < 23; n += 1) town.enter('employee')
    const all = log(town, token)
    const read: AccessEntry[] = []
    let cursor: string | undefined
    do {
      const next = must(page(town, token, { limit: '7', ...(cursor !== undefined && { cursor }) }))
      read.push(...next.entries)
      cursor = next.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(read).toEqual(all)
    expect(page(town, token, { cursor: 'A999999999' }).refusal).toBe('INVALID_REQUEST')
  })
})

describe('a scan', () => {
  it('is in the log of the person scanned: where, what for, and that it was answered', () => {
    const town = foundTown({ people: ['employee', 'spouse'] })
    const token = town.enter('employee')
    const body = {
      ec_qrcode: issue(town, token).digits,
      fixmedins_code: hospital,
      business_type: '01101' as const,
    }
    must(town.ask(tillDecode, { body }))
    expect(newest(town, token)).toMatchObject({
      what: 'DECODE',
      whereName: '福州示范区医院',
      purposeName: '挂号',
      maskedWho: null,
      result: 'OK',
    })
    expect(newest(town, town.enter('spouse'))?.what).toBe('SIGN_IN')
  })

  it('that was refused is in it too: once for each institution and reason, however often it is tried', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const { digits } = issue(town, token)
    must(decode(town, digits))
    for (let n = 0; n < 30; n += 1) {
      expect(decode(town, digits).refusal).toBe('VOUCHER_USED')
      expect(decode(town, digits, hospital).refusal).toBe('VOUCHER_USED')
    }
    const scans = log(town, token).filter(({ what }) => what === 'DECODE')
    expect(scans.map(({ result, whereName }) => [result, whereName?.slice(0, 2)])).toEqual([
      ['REFUSED', '福州'],
      ['REFUSED', '仁心'],
      ['OK', '仁心'],
    ])
    expect(scans[0]?.purposeName).toBe('结算')
  })

  it('of a code nobody has is in nobody’s log', () => {
    const town = foundTown({ people: ['employee'] })
    const before = town.world.accessCount
    expect(decode(town, composeCode('ONLINE', '350100', '0'.repeat(19))).refusal).toBe('VOUCHER_EXPIRED')
    expect(town.world.accessCount).toBe(before)
  })
})
