import type { Endpoint } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { readMe } from '@/contract/me'
import { enterAsDemoPerson, listDemoPeople } from '@/contract/demo'
import { endSession, refreshSession } from '@/contract/session'
import { readAccessLog } from '@/contract/access-log'
import { signInByPhone, signInByPlatform, signInBySms } from '@/contract/sign-in'
import { cityRequest, foundTown, must, type Town } from '../town'
import {
  townWithNewcomer,
  claim,
  minutes,
  withWrongCode,
  newPhone,
  phoneOf,
  receivedCode,
  showFace,
  signIn,
} from './entry-steps'

const citizens = Object.entries<Endpoint>(endpoints).filter(([, { caller }]) => caller === 'citizen')
const byPlatform = (town: Town, platform: 'weapp' | 'alipay', auth_code: string) =>
  town.ask(signInByPlatform, { body: { platform, auth_code } })

describe('a telephone that signs in', () => {
  it('is told that its person is verified when it has proven somebody', () => {
    const town = foundTown({ people: ['employee'] })
    const { verified, accessToken } = signIn(town, phoneOf('employee'))
    expect(verified).toBe(true)
    expect(must(town.ask(readMe, {}, { token: accessToken })).maskedName).toBe('*海宁')
  })

  it('is told that nobody is verified when it has proven nobody, though the register knows the number', () => {
    const { town } = townWithNewcomer()
    town.pass(minutes(1))
    expect(signIn(town, phoneOf('newcomer')).verified).toBe(false)
    expect(signIn(town, newPhone).verified).toBe(false)
  })

  const { town, token } = townWithNewcomer()
  it.each(citizens)('and has proven nobody is refused %s until it has', (_, endpoint) => {
    const path = new Proxy({}, { get: () => 'S000000001' })
    const request = cityRequest(endpoint, { path, ...(endpoint.body && { body: {} }) }, { token })
    const { status, text } = town.host.handle(request)
    expect(status).toBe(403)
    expect(text).toContain('IDENTITY_REQUIRED')
  })

  it('may renew its session and end it without having proven anybody', () => {
    const { town } = townWithNewcomer()
    town.pass(minutes(1))
    const first = signIn(town, phoneOf('newcomer'))
    const renewed = must(town.ask(refreshSession, { body: { refresh_token: first.refreshToken } }))
    expect(town.ask(readMe, {}, { token: first.accessToken }).refusal).toBe('AUTH_EXPIRED')
    expect(town.ask(readMe, {}, { token: renewed.accessToken }).refusal).toBe('IDENTITY_REQUIRED')
    must(town.ask(endSession, {}, { token: renewed.accessToken }))
    expect(town.ask(readMe, {}, { token: renewed.accessToken }).refusal).toBe('AUTH_EXPIRED')
  })

  it('has its person in every session at once when one of them proves it, renewed ones too', () => {
    const { town, token } = townWithNewcomer()
    town.pass(minutes(1))
    const other = signIn(town, phoneOf('newcomer'))
    const { id } = must(claim(town, token, 'newcomer'))
    must(showFace(town, token, id))
    const renewed = must(town.ask(refreshSession, { body: { refresh_token: other.refreshToken } }))
    for (const accessToken of [token, renewed.accessToken])
      expect(must(town.ask(readMe, {}, { token: accessToken })).maskedName).toBe('*晓芸')
  })
})

describe('WeChat or Alipay', () => {
  it('sign in nobody whom no text message linked', () => {
    const town = foundTown({ people: ['employee'] })
    expect(byPlatform(town, 'weapp', 'somebody.code')).toMatchObject({
      status: 404,
      refusal: 'PLATFORM_NOT_LINKED',
    })
  })

  it('sign in by any later code of the user who was linked, on that platform only', () => {
    const town = foundTown({ people: ['employee'] })
    const platform_code = { platform: 'weapp' as const, auth_code: 'user-7.first' }
    const body = { ...receivedCode(town, phoneOf('employee')), platform_code }
    must(town.ask(signInBySms, { body }))
    const { verified, accessToken } = must(byPlatform(town, 'weapp', 'user-7.second'))
    expect(verified).toBe(true)
    expect(must(town.ask(readMe, {}, { token: accessToken })).maskedName).toBe('*海宁')
    for (const [platform, code] of [
      ['alipay', 'user-7.second'],
      ['weapp', 'user-8.second'],
      ['weapp', 'user-7-second'],
    ] as const)
      expect(byPlatform(town, platform, code).refusal).toBe('PLATFORM_NOT_LINKED')
  })

  it('take a code without a dot for a user of its own', () => {
    const town = foundTown({ people: ['employee'] })
    const platform_code = { platform: 'alipay' as const, auth_code: 'abcdef0123' }
    must(town.ask(signInBySms, { body: { ...receivedCode(town, newPhone), platform_code } }))
    expect(must(byPlatform(town, 'alipay', 'abcdef0123')).verified).toBe(false)
    expect(byPlatform(town, 'alipay', 'abcdef0124').refusal).toBe('PLATFORM_NOT_LINKED')
  })

  it('are linked by the right code only', () => {
    const town = foundTown({ people: ['employee'] })
    const platform_code = { platform: 'weapp' as const, auth_code: 'user-9.first' }
    const body = { ...withWrongCode(receivedCode(town, newPhone)), platform_code }
    expect(town.ask(signInBySms, { body }).refusal).toBe('SMS_WRONG')
    expect(byPlatform(town, 'weapp', 'user-9.second').refusal).toBe('PLATFORM_NOT_LINKED')
  })
})

describe('the telephone number that a client gives', () => {
  const byPhone = (town: Town, phone_proof: string, user?: string) =>
    town.ask(signInByPhone, {
      body: {
        platform: 'alipay',
        phone_proof,
        ...(user !== undefined && { platform_code: { platform: 'alipay', auth_code: `${user}.first` } }),
      },
    })

  it('signs in the person who was verified by it, and the access log tells the way', () => {
    const town = foundTown({ people: ['employee'] })
    const { verified, accessToken } = must(byPhone(town, `${phoneOf('employee')}.proof`))
    expect(verified).toBe(true)
    expect(must(town.ask(readMe, {}, { token: accessToken })).maskedName).toBe('*海宁')
    const { entries } = must(town.ask(readAccessLog, { query: {} }, { token: accessToken }))
    expect(entries[0]).toMatchObject({ whereName: '微信或支付宝的手机号' })
  })

  it('belongs to a stranger where the proof names none', () => {
    const town = foundTown({ people: ['employee'] })
    expect(must(byPhone(town, '{"response":"abc","sign":"def"}')).verified).toBe(false)
    expect(must(byPhone(town, '123.proof')).verified).toBe(false)
  })

  it('is given for each proof once', () => {
    const town = foundTown({ people: ['employee'] })
    must(byPhone(town, `${phoneOf('employee')}.proof`))
    expect(byPhone(town, `${phoneOf('employee')}.proof`)).toMatchObject({
      status: 409,
      refusal: 'PHONE_NOT_GIVEN',
    })
    must(byPhone(town, `${phoneOf('employee')}.other-proof`))
  })

  it('links the client’s account where it is asked to', () => {
    const town = foundTown({ people: ['employee'] })
    must(byPhone(town, `${phoneOf('employee')}.proof`, 'user-11'))
    expect(must(byPlatform(town, 'alipay', 'user-11.second')).verified).toBe(true)
    must(byPhone(town, `${phoneOf('employee')}.other-proof`))
    expect(byPlatform(town, 'weapp', 'user-11.second').refusal).toBe('PLATFORM_NOT_LINKED')
  })
})

describe('the demo entry', () => {
  it('knows everybody but the newcomer', () => {
    const town = foundTown()
    const listed = must(town.ask(listDemoPeople, {})).map(({ person }) => person)
    expect(listed).toContain('employee')
    expect(listed).not.toContain('newcomer')
    expect(town.ask(enterAsDemoPerson, { body: { person: 'newcomer' } }).refusal).toBe('NOT_FOUND')
  })
})
