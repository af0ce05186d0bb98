import { storedEntries } from '@/platform/stored'
import { assertNoErrors, type Phone } from '../simulator'
import { openTown, platforms, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

const names = Object.keys(storedEntries) as (keyof typeof storedEntries)[]

/** Values that a phone may hold under a key: half a text, another shape, an older or newer version, no text at all. Every other story begins with empty storage. */
const corruptValues: Readonly<Record<string, unknown>> = {
  empty: '',
  torn: '{"version":1,"value":{"acc',
  'of another shape': '{"version":1,"value":{"accessToken":5,"at":"noon","value":[]}}',
  'of an older version': '{"version":0,"value":{"accessToken":"a","refreshToken":"b"}}',
  'of a newer version': '{"version":99,"value":{"accessToken":"a","refreshToken":"b"}}',
  'no text': { version: 1, value: null },
  null: null,
}

describe.each(platforms)('What is kept on the phone, on %s', (platform) => {
  let phone: Phone
  let session: unknown
  let homeOverview: unknown
  beforeAll(async () => {
    phone = await town.phoneOf('retiree', platform)
    await phone.waitForText('个人账户余额')
    session = await phone.getStorage('yibao.session')
    homeOverview = await phone.getStorage('yibao.homeOverview')
  })
  afterEach(() => assertNoErrors(phone))

  const startWith = async (name: (typeof names)[number], value: unknown): Promise<void> => {
    await phone.setStorage('yibao.session', session)
    await phone.setStorage('yibao.homeOverview', homeOverview)
    await phone.setStorage(`yibao.${name}`, value)
    await phone.restart()
  }

  test('is all listed', async () => {
    const kept = Object.keys(await phone.storage())
    expect(kept).toEqual(expect.arrayContaining(['yibao.session', 'yibao.homeOverview']))
    expect(kept.filter((key) => !names.some((name) => key === `yibao.${name}`))).toEqual([])
  })

  test.each(Object.entries(corruptValues))('a session that is %s is nobody signed in', async (_, value) => {
    await startWith('session', value)
    await phone.waitForText('登录后可以使用')
    expect(await phone.text()).not.toContain('个人账户余额')
  })

  test.each(Object.entries(corruptValues))('a home kept that is %s is asked for again', async (_, value) => {
    await startWith('homeOverview', value)
    await phone.waitForText('个人账户余额')
    await phone.waitForText('最近的使用记录')
  })
})
