import { sharedBrowser } from '../simulator'
import { barModules, fileOf, picture, qrModules, turned } from '../mock/till/code-pictures'
import { openTillPage, type OpenTill } from '../mock/till/open-till'
import { serveTestCity, type ServedCity } from '../mock/till/served-city'

let city: ServedCity
let till: OpenTill

beforeAll(async () => void (city = await serveTestCity()))
afterAll(() => city.close())
beforeEach(async () => (till = await openTillPage(await sharedBrowser(), city)))
afterEach(async () => {
  await till.page.close()
  expect(till.errors).toEqual([])
  expect(till.asked.filter((url) => !url.startsWith(city.url) && !url.startsWith('data:'))).toEqual([])
})

const qrFile = (digits: string): Buffer => fileOf(picture([qrModules(digits)], 8))
const hasDecoder = (): boolean => till.asked.some((url) => url.endsWith('.wasm'))

describe('a cashier', () => {
  it('serves one customer: digits, who it is, split, settlement, receipt, reversal, next', async () => {
    const { page } = till
    await till.open()
    const balance = city.balanceOf('retiree')
    await page.selectOption('#till-institution', 'H350100002')
    await page.selectOption('#till-shelf', { label: '彩色多普勒超声 · ¥160.00' })
    await page.click('#till-add')
    await till.typeDigits((await city.codeOf('retiree')).replace(/\d{4}(?=\d)/g, '$& '))
    await till.comesTo('priced')
    expect(await page.innerText('#till-person')).toMatch(/\*建国[^]*990\*{11}0038[^]*退休[^]*福州/)
    expect(await till.amounts('payers')).toEqual({ parts: 20_300, sum: 20_300 })
    const causes = await till.amounts('causes')
    expect(causes.parts).toBe(causes.sum)
    await page.click('#till-settle')
    await till.comesTo('settled')
    expect(await page.innerText('#till-receipt')).toMatch(/福州示范区医院[^]*已结算[^]*203\.00[^]*S\d{9}/)
    expect(city.balanceOf('retiree')).toBeLessThan(balance)
    await page.click('#till-reverse')
    await page.click('#till-reverse-cancel')
    await page.click('#till-reverse')
    await page.click('#till-reverse-confirm')
    await till.comesTo('reversed')
    expect(await page.innerText('#till-receipt')).toMatch(/已撤销[^]*撤销号/)
    expect(city.balanceOf('retiree')).toBe(balance)
    await page.click('#till-next')
    await till.comesTo('waiting')
    expect(await page.inputValue('#till-digits')).toBe('')
  })

  it('changes counts and sees the split follow', async () => {
    await till.open()
    await till.serve('employee')
    await till.page.click('#till-item-0-more')
    await till.page.click('#till-item-0-more')
    await till.page.click('#till-item-1-remove')
    await till.comesTo('priced')
    expect(await till.amounts('payers')).toEqual({ parts: 8_040, sum: 8_040 })
  })

  it('who clicks twice settles once', async () => {
    await till.open()
    await till.serve('spouse')
    const records = city.recordsOf('spouse')
    await till.page.dblclick('#till-settle')
    await till.comesTo('settled')
    expect(city.recordsOf('spouse')).toBe(records + 1)
    expect(till.asked.filter((url) => url.endsWith('/till/settle'))).toHaveLength(1)
  })

  it('who loses the connection tries again and has settled once', async () => {
    await till.open()
    await till.serve('employee')
    const records = city.recordsOf('employee')
    city.host.faults.everything = 'reset'
    await till.page.click('#till-settle')
    await till.comesTo('unsure')
    city.host.faults.everything = undefined
    await till.says('现在连不上医保服务。')
    await till.says('代码 NET-03')
    expect(await till.page.isDisabled('#till-settle')).toBe(true)
    await till.page.click('#till-retry')
    await till.comesTo('settled')
    expect(city.recordsOf('employee')).toBe(records + 1)
  })

  it('reads the city’s sentence, the code and what to do when a code was used', async () => {
    await till.open()
    const digits = await city.codeOf('employee')
    await till.typeDigits(digits)
    await till.comesTo('priced')
    await till.page.click('#till-scan-anew')
    await till.typeDigits(digits)
    await till.says('这个码已经用过：请顾客换一个码')
    await till.says('请顾客在手机上换一个码，再扫一次。')
    await till.says('代码 VOUCHER_USED')
  })

  it('with a scanner that types needs no mouse, and cannot settle by scanning', async () => {
    const { keyboard } = till.page
    await till.open()
    await till.page.focus('#till-add')
    await keyboard.type(await city.codeOf('employee'))
    await keyboard.press('Enter')
    await till.comesTo('priced')
    await keyboard.type(await city.codeOf('employee'))
    await keyboard.press('Enter')
    expect(await till.page.getAttribute('body', 'data-situation')).toBe('priced')
  })

  it.each(['Enter', 'Tab', undefined])(
    'takes what a scanner types with the kind of code before it and %s after it, wherever the focus is',
    async (last) => {
      const { keyboard } = till.page
      await till.open()
      await till.page.focus('#till-add')
      await keyboard.type(`]Q1${await city.codeOf('employee')}`)
      if (last) await keyboard.press(last)
      await till.comesTo('priced')
      expect(till.asked.filter((url) => url.endsWith('/till/decode'))).toHaveLength(1)
    },
  )

  it.each([420, 1200])('finds everything within %i pixels, the button to settle on screen', async (width) => {
    await till.page.setViewportSize({ width, height: 800 })
    await till.open()
    await till.serve('employee')
    expect(await till.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const settle = await till.page.locator('#till-settle').boundingBox()
    expect((settle?.y ?? 800) + (settle?.height ?? 0)).toBeLessThanOrEqual(800)
  })
})

describe('a picture', () => {
  it.each<[string, (digits: string) => Buffer]>([
    ['with a QR code', qrFile],
    ['with a bar code', (digits) => fileOf(picture([barModules(digits)], 3))],
    ['with both', (digits) => fileOf(picture([barModules(digits), qrModules(digits)], 3))],
    ['with a bar code in landscape', (digits) => fileOf(turned(picture([barModules(digits)], 3)))],
  ])('%s is a scan', async (_, draw) => {
    await till.open()
    expect(hasDecoder()).toBe(false)
    await till.upload(draw(await city.codeOf('employee')))
    await till.comesTo('priced')
  })

  it.each<[string, RegExp, () => Buffer]>([
    ['with two vouchers', /2 个不同的码/, () => fileOf(picture(['1', '2'].map(qrModules), 8))],
    ['without a code', /没有找到码：请换一张/, () => fileOf(picture([], 1, 150))],
    ['that is none', /这张图打不开/, () => Buffer.from('text')],
  ])('%s: the till says what to do', async (_, sentence, draw) => {
    await till.open()
    await till.upload(draw())
    await till.says(sentence)
  })

  it('that comes when the decoder cannot be had: the till says so, and asks again for the next one', async () => {
    await till.open()
    const picture = qrFile(await city.codeOf('employee'))
    await till.page.route('**/*.wasm', (route) => route.abort())
    await till.upload(picture)
    await till.says(/读图的部件没有装上：请输入/)
    await till.page.unroute('**/*.wasm')
    await till.upload(picture)
    await till.comesTo('priced')
  })

  it.each(['paste', 'drop'] as const)('comes by %s, too', async (way) => {
    await till.open()
    await till.hand(way, qrFile(await city.codeOf('employee')))
    await till.comesTo('priced')
  })
})

describe('the camera', () => {
  it('is watched until a code is seen, then closed', async () => {
    await till.open()
    await till.holdBeforeCamera(qrFile(await city.codeOf('employee')))
    await till.page.click('#till-camera')
    await till.comesTo('priced')
    await till.page.waitForSelector('#till-video', { state: 'hidden' })
    expect(await till.cameraState()).toBe('ended')
  })

  it('that may not be used is said, with other ways', async () => {
    await till.open()
    await till.page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no'))
    })
    await till.page.click('#till-camera')
    await till.says(/摄像头打不开：请允许/)
  })
})
