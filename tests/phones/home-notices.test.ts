import { assertNoErrors, type Phone } from '../simulator'
import { leaveAndReturn, press } from './phone-actions'
import { openTown, platforms, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

const home = '/pages/home/index'

describe.each(platforms)('What home says before anything else, on %s', (platform) => {
  let phone: Phone
  const signInAs = async (person: string): Promise<void> => {
    phone = await town.phoneOf(person, platform)
    await phone.waitForText('个人账户余额')
  }
  afterEach(() => assertNoErrors(phone))

  test('of a suspended insurance: what it means, what is safe, whom to ask', async () => {
    await signInAs('flexible')
    await phone.waitForText('现在看病买药不能报销')
    const text = await phone.text()
    expect(text).toMatch(/福州职工基本医疗保险停缴了（已暂停）。个人账户的钱还在，.*12393/)
    expect(text).not.toContain('去看看')
  })

  test('of two insurances: which one is in use, and the way to the other; a pause: the way to its end', async () => {
    await signInAs('two-places')
    await phone.waitForText('你有 2 份医保')
    expect(await phone.text()).not.toContain('不能报销')
    await phone.tap('#notice-place')
    await phone.tap('#place-350100')
    await phone.shown().locator('#place-110000.link-row').waitFor()
    await phone.tap('#place-110000')
    await phone.waitForText('终止 · 最近用过')
    await phone.back()
    await phone.waitForText('现在用的是北京职工基本医疗保险')

    await phone.tap('我的')
    await phone.tap('#me-voucherSettings')
    await phone.tap('#pause-LOST')
    await phone.waitForText('所有的码都不能用')
    await phone.go('switchTab', home)
    await phone.waitForText('医保凭证已暂停使用')
    await phone.tap('#notice-resume')
    await phone.fill('#password-current', '740926')
    await press(phone, '#resume')
    await phone.waitForText('正常使用')
    await phone.back()
    await phone.waitForText('个人账户余额')
    await phone.shown().locator('#notice-resume').waitFor({ state: 'detached' })
  })
})

/** The launch options with which each client passes the city of an entry, and the name of that entry. */
const entries = {
  weapp: [{ scene: 1092, query: { city: '610100' } }, '微信城市服务'],
  alipay: [{ query: { city: '610100', chInfo: 'ch_citizen' } }, '支付宝市民中心'],
} as const

describe.each(platforms)('The city of an entry, on %s', (platform) => {
  let phone: Phone
  afterEach(() => assertNoErrors(phone))

  test('is named before and after signing in, until the places page was read; another link is followed while the app is alive', async () => {
    const [how, entry] = entries[platform]
    phone = await town.phone(platform, how)
    await phone.waitForText('你是从西安的入口进来的')
    await phone.waitForText('登录后按你自己的参保地办理')
    await phone.tap('#sign-in')
    await phone.tap('#demo-employee')
    await phone.waitForText('你的医保在福州')
    await phone.tap('#notice-place')
    await phone.waitForText(`你是从西安的${entry}进来的`)
    await phone.waitForText('你没有在西安参保，医保还在福州')
    await phone.back()
    await phone.waitForText('个人账户余额')
    await phone.shown().locator('#notice-place').waitFor({ state: 'detached' })

    await leaveAndReturn(phone)
    expect((await phone.route()).path).toBe('pages/home/index')
    await phone.hide()
    await phone.show({ query: { to: 'consents', city: '350100' } })
    await phone.waitForText('已同意')
    await phone.back()
    await phone.waitForText('个人账户余额')
    expect(await phone.text()).not.toContain('入口进来')
    await phone.hide()
    await phone.show({ query: { to: 'consents', city: '350100' } })
    expect((await phone.route()).path).toBe('pages/home/index')
  })
})
