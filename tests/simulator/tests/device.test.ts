// Tests the device around the app, whose state a test reads and changes.
import { assertNoErrors, failure } from '../index'
import { waitForLine, start } from './phones'
import { platforms } from './sample'

describe.each(platforms)('%s device', (platform) => {
  const alipay = platform === 'alipay'
  const device = { url: '/pages/device/index?id=7' }

  test('remembers screen, clipboard and photos, and records calls and vibration', async () => {
    const phone = await start(platform, device)
    await phone.tap('#bright')
    await waitForLine(phone, 'brightness 1')
    await phone.tap('#keep')
    await phone.tap('#hideshot')
    await phone.tap('#clip')
    await waitForLine(phone, 'copied')
    await phone.tap('#photo')
    await waitForLine(phone, 'photo saved')
    await phone.tap('#call')
    await phone.tap('#vibrate')
    await phone.tap('#preview')
    expect(await phone.device()).toStrictEqual({
      brightness: 1,
      keepScreenOn: true,
      visualEffectOnCapture: 'hidden',
      network: 'wifi',
      clipboard: 'text',
      photos: ['a.png'],
      files: {},
      savedFiles: [],
      sharedFiles: [],
    })
    const [brightness] = await phone.apiCalls('setScreenBrightness')
    expect(brightness?.options).toMatchObject({ [alipay ? 'brightness' : 'value']: 1 })
    const [call] = await phone.apiCalls('makePhoneCall')
    expect(call?.options).toMatchObject({ [alipay ? 'number' : 'phoneNumber']: '12345' })
    expect(await phone.apiCalls('vibrateShort')).toHaveLength(1)
    expect(await phone.apiCalls('previewImage')).toHaveLength(1)
    assertNoErrors(phone)
  })

  test('tells of screenshots until the page stops listening', async () => {
    const phone = await start(platform, device)
    await waitForLine(phone, 'show')
    expect(await phone.captureScreen()).toBe(1)
    await waitForLine(phone, 'captured')
    await phone.go('reLaunch', '/pages/index/index')
    expect(await phone.captureScreen()).toBe(0)
    assertNoErrors(phone)
  })

  test("names the network and its changes in the platform's words", async () => {
    const phone = await start(platform, { ...device, network: '4g' })
    await phone.tap('#network')
    await waitForLine(phone, alipay ? 'type 4G' : 'type 4g')
    await phone.setNetwork('none')
    await waitForLine(phone, alipay ? 'net NOTREACHABLE false' : 'net none false')
    await phone.setNetwork('wifi')
    await waitForLine(phone, alipay ? 'net WIFI true' : 'net wifi true')
    await phone.setNetwork('none')
    await phone.restart()
    expect((await phone.device()).network).toBe('none')
    assertNoErrors(phone)
  })

  test('can be full, and keeps its storage across a restart', async () => {
    const phone = await start(platform, { ...device, storage: { earlier: 1 } })
    expect(await phone.storage()).toEqual({ earlier: 1 })
    await phone.setStorageQuota(0)
    await phone.tap('#save')
    await waitForLine(phone, alipay ? 'saved' : /^save threw .*exceed/)
    await phone.tap('#saveasync')
    await waitForLine(phone, /^saveasync failed .*exceed/)
    await phone.setStorageQuota()
    await phone.tap('#save')
    await waitForLine(phone, 'saved v')
    await phone.setStorage('later', [2])
    await phone.restart()
    await waitForLine(phone, 'show')
    expect(await phone.storage()).toEqual({ earlier: 1, k: 'v', later: [2] })
    assertNoErrors(phone)
  })

  test('shows titles, loading and a dialog with one button, and moves the page', async () => {
    const phone = await start(platform, device)
    await phone.tap('#title')
    await phone.page.waitForFunction(() => document.title === 'New title')
    await phone.scrollToEnd()
    await waitForLine(phone, 'bottom')
    await waitForLine(phone, 'scrolled')
    await phone.tap('#top')
    await phone.page.waitForFunction(() => document.querySelector('.wx-page:not(.behind)')?.scrollTop === 0)
    await phone.pullDown()
    await waitForLine(phone, 'refresh')
    await phone.page.waitForTimeout(50)
    expect(await phone.refreshing()).toBe(false)
    await phone.tap('#loading')
    await phone.waitForText('busy')
    await phone.tap('#hideloading')
    await phone.page.locator('.sim-toast').waitFor({ state: 'detached' })
    await phone.tap('#modal1')
    expect(await phone.page.getByRole('dialog').getByRole('button').count()).toBe(1)
    await phone.tap('确定')
    await waitForLine(phone, 'one true')
    assertNoErrors(phone)
  })

  test('leaves to a test what only the vendor can answer: an update', async () => {
    const phone = await start(platform, device)
    await phone.tap('#update')
    await phone.announceUpdate('ready')
    await waitForLine(phone, 'update ready')
    expect(await phone.apiCalls('UpdateManager.applyUpdate')).toHaveLength(1)
    assertNoErrors(phone)
  })

  test('scans what somebody types, or a test mocks', async () => {
    const phone = await start(platform, device)
    await phone.tap('#scan')
    await phone.page.locator('.sim-modal input').fill('Q8')
    await phone.tap('确定')
    await waitForLine(phone, 'scanned Q8')
    await phone.tap('#scan')
    await phone.tap('取消')
    await waitForLine(phone, /^scan failed/)
    const scan = alipay ? 'scan' : 'scanCode'
    await phone.mock(scan, alipay ? { code: 'Q9' } : { result: 'Q9' })
    await phone.tap('#scan')
    await waitForLine(phone, 'scanned Q9')
    await phone.mock(scan, failure(alipay ? { error: 10 } : { errMsg: 'scanCode:fail cancel' }))
    await phone.tap('#scan')
    await waitForLine(phone, alipay ? /^scan failed/ : 'scan failed scanCode:fail cancel')
    assertNoErrors(phone)
  })
})

describe('the phone number of the account', () => {
  const device = { url: '/pages/device/index' }

  test('is given by WeChat’s button, as a test provides it', async () => {
    const phone = await start('weapp', device)
    await phone.tap('#phone')
    await waitForLine(phone, 'phone simulator-phone-code')
    await phone.mock('openType:getPhoneNumber', { code: 'P1' })
    await phone.tap('#phone')
    await waitForLine(phone, 'phone P1')
    await phone.mock('openType:getPhoneNumber', failure({ errMsg: 'getPhoneNumber:fail user deny' }))
    await phone.tap('#phone')
    await waitForLine(phone, 'phone none')
    assertNoErrors(phone)
  })

  test('is given by Alipay’s ability once its button has asked', async () => {
    const phone = await start('alipay', device)
    await phone.tap('#authorize')
    await waitForLine(phone, 'authorized')
    expect(await phone.callApi('getPhoneNumber', {})).toEqual({
      done: { response: 'simulator-phone-response' },
    })
    await phone.mock('openType:getAuthorize', failure({ error: 11 }))
    await phone.tap('#authorize')
    await waitForLine(phone, 'not authorized')
    assertNoErrors(phone)
  })
})

describe('weapp consent', () => {
  const device = { url: '/pages/device/index' }

  test('a private API waits until the user agrees', async () => {
    const phone = await start('weapp', { ...device, privacy: 'required' })
    await phone.tap('#privacy')
    await waitForLine(phone, /^setting .*"needAuthorization":true/)
    await phone.tap('#clip')
    await phone.tap('拒绝')
    await waitForLine(phone, /^clip failed .*privacy permission is not authorized/)
    await phone.tap('#agree')
    await waitForLine(phone, 'agreed')
    await phone.tap('#clip')
    await waitForLine(phone, 'copied')
    assertNoErrors(phone)
  })
})
