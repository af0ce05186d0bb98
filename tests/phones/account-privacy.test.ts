import fs from 'node:fs'
import path from 'node:path'
import { storedEntries } from '@/platform/stored'
import { assertNoErrors, type Phone, type PlatformName, type RequestMessage } from '../simulator'
import { agreeAndActivate, setPlatformUser, personNamed, press, signInBySms } from './phone-actions'
import { basket, digitsOn, startTime, openTown, pharmacy, platforms, waitForCode, type Town } from './town'

const { name, idNumber, cardNumber, phone: number = '' } = personNamed('newcomer')
const personalData = [name, idNumber, cardNumber, number]
const password = '802714'

/** Everything of the app that was visible from outside while a person walked through it. */
interface Walkthrough {
  readonly requests: RequestMessage[]
  /** By screen: its text, its address, the card it would share, and everything stored, logged and copied by then. */
  readonly textByScreen: Map<string, string>
  readonly tokens: Set<string>
  readonly paths: Set<string>
  capture(screen: string): Promise<void>
}

function createWalkthrough(phone: Phone, requests: RequestMessage[]): Walkthrough {
  const textByScreen = new Map<string, string>()
  const tokens = new Set<string>()
  const paths = new Set<string>()
  return {
    requests,
    textByScreen,
    tokens,
    paths,
    async capture(screen) {
      const { 'yibao.session': session, ...kept } = await phone.storage()
      for (const token of String(session).match(/[\w-]{32,}/g) ?? []) tokens.add(token)
      const { clipboard } = await phone.device()
      const route = await phone.route()
      paths.add(route.path)
      const outside = [route, kept, await phone.share(), clipboard, phone.logs, phone.errors]
      textByScreen.set(screen, `${await phone.text()}\n${JSON.stringify(outside)}`)
    },
  }
}

/** Returns all API calls as text, except for requests, whose bodies and authorization header may hold personal data. */
async function apiCallsText(phone: Phone): Promise<string> {
  const all = await phone.apiCalls()
  const outside = all.filter(({ name: api }) => api !== 'request' && api !== 'httpRequest')
  return outside.map((call) => JSON.stringify(call)).join('\n')
}

const withoutSecret = ({ url, headers }: RequestMessage): string => {
  const open = Object.entries(headers).filter(([header]) => header.toLowerCase() !== 'authorization')
  return `${url} ${JSON.stringify(open)}`
}

async function completeFirstUse(town: Town, phone: Phone, walk: Walkthrough): Promise<void> {
  await walk.capture('home, signed out')
  await phone.tap('#sign-in')
  await phone.fill('#sign-in-phone', number)
  await walk.capture('sign-in')
  await signInBySms(town, phone, number)
  await phone.waitForText('第 1 步，共 3 步')
  await phone.fill('#who-name', name)
  await phone.fill('#who-number', idNumber)
  await walk.capture('who')
  await press(phone, '#who-next')
  await phone.waitForText('本人已通过刷脸')
  await walk.capture('face')
  await phone.tap('确认')
  await phone.waitForText('阅读并同意')
  await walk.capture('first-use consents')
  await agreeAndActivate(phone, password)
  await walk.capture('first use done')
}

/** Shows a code, has it settled at the till and opens the record. @returns the digits of the code that was shown */
async function buyMedicine(town: Town, phone: Phone, walk: Walkthrough): Promise<string> {
  await phone.tap('#first-use-show')
  await waitForCode(phone)
  await walk.capture('voucher')
  const ec_qrcode = await digitsOn(phone)
  const scan = { ec_qrcode, fixmedins_code: pharmacy, business_type: '01301' }
  const { body } = await town.till('tillDecode', scan)
  await phone.waitForText('已识别', 10_000)
  await town.till('tillSettle', { auth_token: body['auth_token'], med_type: '41', fee_list: basket })
  await phone.waitForText('查看明细', 10_000)
  await walk.capture('receipt')
  await phone.tap('#receipt-details')
  await phone.waitForText('96.30')
  await walk.capture('record')
  await phone.go('switchTab', '/pages/home/index')
  await phone.waitForText('个人账户余额')
  await walk.capture('home')
  return ec_qrcode
}

async function walkThroughAccount(phone: Phone, walk: Walkthrough): Promise<void> {
  await phone.go('switchTab', '/pages/me/index')
  await phone.waitForText('*晓芸')
  await walk.capture('me')
  const pages = { place: '其他城市', consents: '已同意', accessLog: '登录', voucherSettings: '正常使用' }
  for (const [page, text] of Object.entries(pages)) {
    await phone.tap(`#me-${page}`)
    await phone.waitForText(text)
    await walk.capture(page)
    await phone.back()
  }
  await phone.tap('#me-identity')
  await phone.waitForText('*晓芸')
  await phone.fill('#reveal-password', password)
  await press(phone, '#reveal-show')
  await phone.waitForText(name)
  await phone.tap('#reveal-hide')
  await phone.waitForText('查看完整信息')
  await walk.capture('identity, hidden again')
}

interface Manifest {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Opens every screen that the story did not visit. */
async function walkThroughOtherPages(platform: PlatformName, phone: Phone, walk: Walkthrough): Promise<void> {
  const file = path.resolve(__dirname, '../../dist', platform, 'app.json')
  const { pages, subPackages = [] } = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest
  const all = [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))]
  expect(all).toContain('pages/identity/identity/index')
  for (const page of all.filter((one) => !walk.paths.has(one))) {
    await phone.go('reLaunch', `/${page}`)
    await phone.shown().locator('.skeleton').first().waitFor({ state: 'detached' })
    await walk.capture(page)
  }
}

describe.each(platforms)('On a walk through every screen of %s', (platform) => {
  let town: Town
  let phone: Phone
  let walk: Walkthrough
  let digits: string
  beforeAll(async () => {
    town = await openTown()
    const asked: RequestMessage[] = []
    const onRequest = (request: RequestMessage): undefined => void asked.push(request)
    phone = await town.phone(platform, { now: startTime, onRequest })
    await setPlatformUser(phone, platform, 'he-xiaoyun')
    walk = createWalkthrough(phone, asked)
    await completeFirstUse(town, phone, walk)
    digits = await buyMedicine(town, phone, walk)
    await walkThroughAccount(phone, walk)
    await walkThroughOtherPages(platform, phone, walk)
  })
  afterAll(() => town.close())

  test('no name and no number of the person is on a screen, in an address, kept, logged or shared', async () => {
    expect(walk.textByScreen.size).toBeGreaterThanOrEqual(16)
    for (const [screen, outside] of walk.textByScreen)
      expect({ screen, found: personalData.filter((secret) => outside.includes(secret)) }).toEqual({
        screen,
        found: [],
      })
    const callsText = await apiCallsText(phone)
    expect(callsText).toContain('pages/identity')
    expect(personalData.filter((secret) => callsText.includes(secret))).toEqual([])
    assertNoErrors(phone)
  })

  test('no request names the person in its address, its number or any other header', () => {
    expect(walk.requests.length).toBeGreaterThan(20)
    const open = walk.requests.map(withoutSecret).join('\n')
    expect(personalData.filter((secret) => open.includes(secret))).toEqual([])
  })

  test('tokens are in one place on the phone and in one header on the way', async () => {
    expect(walk.tokens.size).toBe(2)
    const elsewhere = [...walk.textByScreen.values(), ...walk.requests.map(withoutSecret)].join('\n')
    expect([...walk.tokens].filter((token) => elsewhere.includes(token))).toEqual([])
    const sent = walk.requests.map(({ body }) => body ?? '').join('\n')
    expect([...walk.tokens].filter((token) => sent.includes(token))).toEqual([])
  })

  test('the digits of a code are nowhere but on the voucher page, and only when asked for', () => {
    const grouped = digits.replace(/(\d{4})(?=\d)/g, '$1 ')
    for (const outside of [
      ...walk.textByScreen.values(),
      ...walk.requests.map((request) => JSON.stringify(request)),
    ]) {
      expect(outside).not.toContain(digits)
      expect(outside).not.toContain(grouped)
    }
  })

  test('everything kept is listed, and signing out leaves nothing of the person', async () => {
    const listed = Object.keys(storedEntries).map((entry) => `yibao.${entry}`)
    expect(Object.keys(await phone.storage()).filter((key) => !listed.includes(key))).toEqual([])
    await phone.go('switchTab', '/pages/me/index')
    await phone.tap('#sign-out')
    await phone.waitForText('登录后可以使用')
    expect(Object.keys(await phone.storage())).toEqual(['yibao.linked'])
  })
})
