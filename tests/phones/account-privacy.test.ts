import fs from 'node:fs'
import path from 'node:path'
import { storedEntries } from '@/platform/stored'
import { assertNoErrors, type Phone, type PlatformName, type RequestMessage } from '../simulator'
import { agreeAndActivate, beUser, personCalled, press, signInByText } from './arriving'
import { basket, digitsOn, noon, openTown, pharmacy, platforms, waitForCode, type Town } from './town'

const { name, idNumber, cardNumber, phone: number = '' } = personCalled('newcomer')
const personal = [name, idNumber, cardNumber, number]
const password = '802714'

/** What was seen of the app from outside while somebody walked through it. */
interface Walk {
  readonly asked: RequestMessage[]
  /** By screen: its text, its address, what it would share, and everything kept, logged and copied by then. */
  readonly seen: Map<string, string>
  readonly tokens: Set<string>
  readonly paths: Set<string>
  look(screen: string): Promise<void>
}

function watch(phone: Phone, asked: RequestMessage[]): Walk {
  const seen = new Map<string, string>()
  const tokens = new Set<string>()
  const paths = new Set<string>()
  return {
    asked,
    seen,
    tokens,
    paths,
    async look(screen) {
      const { 'yibao.session': session, ...kept } = await phone.storage()
      for (const token of String(session).match(/[\w-]{32,}/g) ?? []) tokens.add(token)
      const { clipboard } = await phone.device()
      const route = await phone.route()
      paths.add(route.path)
      const outside = [route, kept, await phone.share(), clipboard, phone.logs, phone.errors]
      seen.set(screen, `${await phone.text()}\n${JSON.stringify(outside)}`)
    },
  }
}

/** Whatever was asked of the client, except for what the city is asked in bodies and under the one secret header. */
async function calls(phone: Phone): Promise<string> {
  const all = await phone.apiCalls()
  const outside = all.filter(({ name: api }) => api !== 'request' && api !== 'httpRequest')
  return outside.map((call) => JSON.stringify(call)).join('\n')
}

const withoutSecret = ({ url, headers }: RequestMessage): string => {
  const open = Object.entries(headers).filter(([header]) => header.toLowerCase() !== 'authorization')
  return `${url} ${JSON.stringify(open)}`
}

async function arrive(town: Town, phone: Phone, walk: Walk): Promise<void> {
  await walk.look('home, signed out')
  await phone.tap('#sign-in')
  await phone.fill('#sign-in-phone', number)
  await walk.look('sign-in')
  await signInByText(town, phone, number)
  await phone.waitForText('第 1 步，共 3 步')
  await phone.fill('#who-name', name)
  await phone.fill('#who-number', idNumber)
  await walk.look('who')
  await press(phone, '#who-next')
  await phone.waitForText('本人已通过刷脸')
  await walk.look('face')
  await phone.tap('确认')
  await phone.waitForText('阅读并同意')
  await walk.look('first-use consents')
  await agreeAndActivate(phone, password)
  await walk.look('first use done')
}

/** @returns the digits of the code that was shown */
async function shop(town: Town, phone: Phone, walk: Walk): Promise<string> {
  await phone.tap('#first-use-show')
  await waitForCode(phone)
  await walk.look('voucher')
  const ec_qrcode = await digitsOn(phone)
  const scan = { ec_qrcode, fixmedins_code: pharmacy, business_type: '01301' }
  const { body } = await town.till('tillDecode', scan)
  await phone.waitForText('已识别', 10_000)
  await town.till('tillSettle', { auth_token: body['auth_token'], med_type: '41', fee_list: basket })
  await phone.waitForText('查看明细', 10_000)
  await walk.look('receipt')
  await phone.tap('#receipt-details')
  await phone.waitForText('96.30')
  await walk.look('record')
  await phone.go('switchTab', '/pages/home/index')
  await phone.waitForText('个人账户余额')
  await walk.look('home')
  return ec_qrcode
}

async function lookThroughAccount(phone: Phone, walk: Walk): Promise<void> {
  await phone.go('switchTab', '/pages/me/index')
  await phone.waitForText('*晓芸')
  await walk.look('me')
  const pages = { place: '其他城市', consents: '已同意', accessLog: '登录', voucherSettings: '正常使用' }
  for (const [page, said] of Object.entries(pages)) {
    await phone.tap(`#me-${page}`)
    await phone.waitForText(said)
    await walk.look(page)
    await phone.back()
  }
  await phone.tap('#me-identity')
  await phone.waitForText('*晓芸')
  await phone.fill('#reveal-password', password)
  await press(phone, '#reveal-show')
  await phone.waitForText(name)
  await phone.tap('#reveal-hide')
  await phone.waitForText('查看完整信息')
  await walk.look('identity, hidden again')
}

interface Manifest {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Whatever screen the story did not come by, opened on its own. */
async function lookAtTheRest(platform: PlatformName, phone: Phone, walk: Walk): Promise<void> {
  const file = path.resolve(__dirname, '../../dist', platform, 'app.json')
  const { pages, subPackages = [] } = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest
  const all = [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))]
  expect(all).toContain('pages/identity/identity/index')
  for (const page of all.filter((one) => !walk.paths.has(one))) {
    await phone.go('reLaunch', `/${page}`)
    await phone.shown().locator('.skeleton').first().waitFor({ state: 'detached' })
    await walk.look(page)
  }
}

describe.each(platforms)('On a walk through every screen of %s', (platform) => {
  let town: Town
  let phone: Phone
  let walk: Walk
  let digits: string
  beforeAll(async () => {
    town = await openTown()
    const asked: RequestMessage[] = []
    const onRequest = (request: RequestMessage): undefined => void asked.push(request)
    phone = await town.phone(platform, { now: noon, onRequest })
    await beUser(phone, platform, 'he-xiaoyun')
    walk = watch(phone, asked)
    await arrive(town, phone, walk)
    digits = await shop(town, phone, walk)
    await lookThroughAccount(phone, walk)
    await lookAtTheRest(platform, phone, walk)
  })
  afterAll(() => town.close())

  test('no name and no number of the person is on a screen, in an address, kept, logged or shared', async () => {
    expect(walk.seen.size).toBeGreaterThanOrEqual(16)
    for (const [screen, outside] of walk.seen)
      expect({ screen, found: personal.filter((secret) => outside.includes(secret)) }).toEqual({
        screen,
        found: [],
      })
    const told = await calls(phone)
    expect(told).toContain('pages/identity')
    expect(personal.filter((secret) => told.includes(secret))).toEqual([])
    assertNoErrors(phone)
  })

  test('no request names the person in its address, its number or any other header', () => {
    expect(walk.asked.length).toBeGreaterThan(20)
    const open = walk.asked.map(withoutSecret).join('\n')
    expect(personal.filter((secret) => open.includes(secret))).toEqual([])
  })

  test('tokens are in one place on the phone and in one header on the way', async () => {
    expect(walk.tokens.size).toBe(2)
    const elsewhere = [...walk.seen.values(), ...walk.asked.map(withoutSecret)].join('\n')
    expect([...walk.tokens].filter((token) => elsewhere.includes(token))).toEqual([])
    const sent = walk.asked.map(({ body }) => body ?? '').join('\n')
    expect([...walk.tokens].filter((token) => sent.includes(token))).toEqual([])
  })

  test('the digits of a code are nowhere but on the voucher page, and only when asked for', () => {
    const grouped = digits.replace(/(\d{4})(?=\d)/g, '$1 ')
    for (const outside of [...walk.seen.values(), ...walk.asked.map((request) => JSON.stringify(request))]) {
      expect(outside).not.toContain(digits)
      expect(outside).not.toContain(grouped)
    }
  })

  test('everything kept is listed, and signing out leaves nothing', async () => {
    const listed = Object.keys(storedEntries).map((entry) => `yibao.${entry}`)
    expect(Object.keys(await phone.storage()).filter((key) => !listed.includes(key))).toEqual([])
    await phone.go('switchTab', '/pages/me/index')
    await phone.tap('#sign-out')
    await phone.waitForText('登录后可以使用')
    expect(await phone.storage()).toEqual({})
  })
})
