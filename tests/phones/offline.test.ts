import { validCodes } from 'mock/world/codes/valid-codes'
import { assertNoErrors, type Phone, type PlatformName } from '../simulator'
import { decodePicture } from '../decode-picture'
import { eventually } from './eventually'
import { personNamed } from './phone-actions'
import { basket, digitsOn, openTown, pharmacy, platforms, startTime, untilOfflineCodes } from './town'
import { voucherPage, waitForCode, waitForNoCode, type Town } from './town'

const offlineCodesKey = 'yibao.offlineCodes'
const scan = (digits: string) => ({
  ec_qrcode: digits,
  fixmedins_code: pharmacy,
  business_type: '01301',
})

interface Batch {
  value: { codes: { digits: string; shownAt?: number }[] }
}
const batchOn = async (phone: Phone): Promise<Batch | undefined> => {
  const text = (await phone.getStorage(offlineCodesKey)) as string | undefined
  return text ? (JSON.parse(text) as Batch) : undefined
}

/** Starts a phone that has shown a code online once and has received its batch of offline codes. */
async function phoneWithOfflineCodes(town: Town, person: string, platform: PlatformName): Promise<Phone> {
  const phone = await town.phoneOf(person, platform, { url: voucherPage, now: startTime })
  await waitForCode(phone)
  await untilOfflineCodes(phone)
  expect((await batchOn(phone))?.value.codes).toHaveLength(5)
  return phone
}

/** Lists the offline codes of a person that the city still accepts. */
function validOfflineCodes({ host: { journal, clock } }: Town, person: string): string[] {
  const { personNumber } = personNamed(person)
  const codes = validCodes(journal.world, personNumber, clock.now())
  return codes.filter(({ kind }) => kind === 'OFFLINE').map(({ tokenId }) => tokenId)
}

/** Restarts the same phone a minute later without network. */
async function restartOffline(town: Town, phone: Phone, platform: PlatformName): Promise<Phone> {
  const storage = await phone.storage()
  await phone.close()
  return town.phone(platform, { url: voucherPage, now: startTime + 60_000, network: 'none', storage })
}

describe.each(platforms)('Without network, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())

  test('a cold start asks once, in vain, and shows a code; the till settles it, once; the receipt comes with the network', async () => {
    const phone = await restartOffline(town, await phoneWithOfflineCodes(town, 'retiree', platform), platform)
    await waitForCode(phone)
    expect(await phone.apiCalls('request')).toHaveLength(1)
    await phone.waitForText('离线码：断网也能扫')
    expect(await phone.shown().locator('#voucher-offline-left').innerText()).toBe(
      '一次最多付 ¥300.00，另有 4 个备用',
    )
    const screenshot = await phone.screenshot()
    const digits = (await decodePicture(screenshot, 'qr')) ?? ''
    expect(digits).toMatch(/^9\d2\d{25}$/)
    expect(await decodePicture(screenshot, 'code128')).toBe(digits)

    const decoded = await town.till('tillDecode', scan(digits))
    expect(decoded).toMatchObject({ status: 200, body: { psn_name: '*建国' } })
    expect(await town.till('tillDecode', scan(digits))).toMatchObject({ body: { code: 'VOUCHER_USED' } })
    const purchase = { auth_token: decoded.body['auth_token'], med_type: '41', fee_list: basket }
    expect((await town.till('tillSettle', purchase)).status).toBe(200)
    await phone.advance(20_000)
    expect(await phone.text()).not.toContain('我的账户')

    await phone.setNetwork('4g')
    await phone.waitForText('我的账户')
    expect(await phone.text()).toContain('96.30')
    assertNoErrors(phone)
  })

  test('another code is the next of the batch, the page left and seen again shows the same, and home says how many there are', async () => {
    const before = await phoneWithOfflineCodes(town, 'employee', platform)
    await before.tap('首页')
    await before.waitForText('断网也能用 · 备有 5 个离线码')
    const phone = await restartOffline(town, before, platform)
    await waitForCode(phone)
    const first = await digitsOn(phone)
    await phone.hide()
    await waitForNoCode(phone)
    await phone.show()
    await waitForCode(phone)
    expect(await digitsOn(phone)).toBe(first)
    await phone.tap('#voucher-renew')
    await phone.waitForText('另有 3 个备用')
    expect(await digitsOn(phone)).not.toBe(first)
    expect(await phone.captureScreen()).toBe(1)
    await phone.waitForText('你刚才截了屏，已换成另一个离线码')
    await phone.waitForText('另有 2 个备用')
    for (const left of [1, 0]) {
      await phone.tap('#voucher-renew')
      await phone.waitForText(`另有 ${left} 个备用`)
    }
    assertNoErrors(phone)
  })

  test('without a batch, or with one a day old, it says that there is none to show', async () => {
    const phone = await phoneWithOfflineCodes(town, 'spouse', platform)
    const storage = await phone.storage()
    await phone.close()
    const bare = { ...storage }
    delete bare[offlineCodesKey]
    for (const [kept, now] of [
      [bare, startTime],
      [storage, startTime + 86_400_000],
      [storage, startTime - 3_600_000],
    ] as const) {
      const later = await town.phone(platform, { url: voucherPage, now, network: 'none', storage: kept })
      await later.waitForText('代码 NET-01')
      await waitForNoCode(later)
      assertNoErrors(later)
      await later.close()
    }
  })

  test('a batch stolen from the phone is worth nothing after log-out, and after a pause', async () => {
    for (const wipe of ['log-out', 'pause'] as const) {
      const phone = await phoneWithOfflineCodes(town, 'sibling', platform)
      const [, stolen] = (await batchOn(phone))?.value.codes ?? []
      if (wipe === 'log-out') {
        await phone.tap('我的')
        await phone.tap('#sign-out')
        await phone.waitForText('登录后可以使用')
      } else {
        await phone.go('navigateTo', '/pages/identity/voucher-settings/index')
        await phone.tap('#pause-LOST')
        await phone.waitForText('已暂停')
      }
      expect(await batchOn(phone)).toBeUndefined()
      // The screen says it at once; the city hears of it a moment later.
      await eventually(async () => expect(validOfflineCodes(town, 'sibling')).toEqual([]))
      const refused = await town.till('tillDecode', scan(stolen?.digits ?? ''))
      expect(refused).toMatchObject({ status: 409, body: { code: 'VOUCHER_REVOKED' } })
      assertNoErrors(phone)
      await phone.close()
    }
  })
})

/** On one output one fault of each kind stands for the others: answers that are late, that do not come, and that cannot be read. */
const faultsOn = {
  weapp: ['very-slow', 'down', 'reset', 'timeout', '503', 'malformed-json', 'wrong-shape'],
  alipay: ['very-slow', 'down', 'wrong-shape'],
} as const

describe.each(platforms)('With a city that cannot be relied on, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown()))
  afterAll(() => town.close())
  afterEach(() => void (town.host.faults.everything = undefined))

  test.each(faultsOn[platform])(
    'being %s from the start, there is a code after less than a second, and an online one when it is well again',
    async (fault) => {
      town.pass(60_000)
      const ready = await phoneWithOfflineCodes(town, 'mother', platform)
      const storage = await ready.storage()
      await ready.close()
      town.host.faults.everything = fault
      const phone = await town.phone(platform, { url: voucherPage, now: startTime, storage })
      await phone.advance(800)
      await waitForCode(phone)
      await phone.waitForText('离线码：断网也能扫')
      town.host.faults.everything = undefined
      // Lets the requests that are still pending time out first.
      await phone.advance(8_000)
      await phone.tap('#voucher-renew')
      await phone.waitForText('等待扫码', 30_000)
      await phone.close()
    },
  )
})
