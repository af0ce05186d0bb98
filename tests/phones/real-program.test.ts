import { assertNoErrors, failure, type Phone } from '../simulator'
import { inputValueOf } from './phone-actions'
import { basket, digitsOn, openTown, pharmacy, platforms, voucherPage, waitForCode, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

const restarts = async (phone: Phone): Promise<number> =>
  (await phone.apiCalls('UpdateManager.applyUpdate')).length

/** Makes the app's own script fail in a way that nothing catches. */
const fail = (phone: Phone, how: 'error' | 'rejection'): Promise<void> =>
  phone.page.evaluate((kind) => {
    if (kind === 'rejection') void Promise.reject(new Error('planted for 110101'))
    else
      setTimeout(() => {
        throw new Error('planted for 110101')
      })
  }, how)

const older = { weapp: '2.20.0', alipay: '2.6.9' }
const nameOf = { weapp: '微信', alipay: '支付宝' }

describe.each(platforms)('On %s', (platform) => {
  test('a new version waits while a code is shown, and is applied when the person comes home', async () => {
    const phone = await town.phoneOf('employee', platform, { url: voucherPage })
    await waitForCode(phone)
    await phone.announceUpdate('ready')
    await phone.waitForText('等待扫码')
    expect(await restarts(phone)).toBe(0)
    await phone.tap('首页')
    await phone.waitForText('个人账户余额')
    expect(await restarts(phone)).toBe(1)
    assertNoErrors(phone)
  })

  test('one touch signs in by the number that the client gives; who refuses reads what else to do', async () => {
    const phone = await town.phone(platform)
    await phone.tap('#sign-in')
    const question = platform === 'weapp' ? 'openType:getPhoneNumber' : 'openType:getAuthorize'
    await phone.mock(question, failure({ errMsg: 'fail user deny', error: 11 }))
    await phone.tap('#sign-in-by-phone')
    await phone.waitForText('没有拿到手机号')
    await phone.mock(question, platform === 'weapp' ? { code: '13800000001.proof' } : {})
    await phone.mock('getPhoneNumber', { response: '13800000001.proof' })
    await phone.tap('#sign-in-by-phone')
    await phone.waitForText('个人账户余额')
    assertNoErrors(phone)
  })

  test.each(['error', 'rejection'] as const)(
    'an uncaught %s is told with a number; what was typed stays',
    async (how) => {
      const phone = await town.phone(platform, { url: '/pages/identity/sign-in/index' })
      await phone.fill('#sign-in-phone', '13800000000')
      await fail(phone, how)
      await phone.waitForText('刚才这一步没有完成')
      expect(await phone.text()).toMatch(/编号 \d{4} 告诉客服/)
      expect(await phone.text()).not.toMatch(/planted|110101/)
      await phone.tap('知道了')
      await phone.shown().getByText('刚才这一步没有完成').waitFor({ state: 'detached' })
      expect(await inputValueOf(phone, '#sign-in-phone')).toContain('138')
    },
  )

  test('an error covers no code: it is told when the code has gone', async () => {
    const phone = await town.phoneOf('employee', platform, { url: voucherPage })
    await waitForCode(phone)
    await fail(phone, 'error')
    await waitForCode(phone)
    expect(await phone.text()).not.toContain('刚才这一步没有完成')
    await phone.tap('首页')
    await phone.waitForText('刚才这一步没有完成')
  })

  test('a receipt suggests to keep the program, where the client says that it is not kept', async () => {
    const phone = await town.phoneOf('spouse', platform, { url: voucherPage })
    await phone.mock('checkIsAddedToMyMiniProgram', { added: false })
    await waitForCode(phone)
    const scan = { ec_qrcode: await digitsOn(phone), fixmedins_code: pharmacy, business_type: '01301' }
    const { auth_token } = (await town.till('tillDecode', scan)).body
    await town.till('tillSettle', { auth_token, med_type: '41', fee_list: basket })
    await phone.waitForText('我的账户')
    const hint = phone.shown().locator('#keep-hint')
    if (platform === 'weapp') await hint.waitFor()
    else expect(await hint.count()).toBe(0)
    assertNoErrors(phone)
  })

  test('a client below the lowest base library gets one page: update it', async () => {
    const phone = await town.phoneOf('employee', platform, { habits: { library: older[platform] } })
    await phone.waitForText(`请更新${nameOf[platform]}`)
    expect(await phone.text()).not.toContain('个人账户余额')
    assertNoErrors(phone)
  })
})
