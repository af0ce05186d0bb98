import { assertNoErrors, type Phone } from '../simulator'
import { openTown, type Town } from './town'

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
  phone = await town.phoneOf('employee', 'weapp', { privacy: 'required' })
  await phone.waitForText('个人账户余额')
})
afterAll(() => town.close())
afterEach(() => assertNoErrors(phone))

const copied = async (): Promise<string> => (await phone.device()).clipboard
const sheetGone = (): Promise<void> => phone.shown().locator('#privacy-agree').waitFor({ state: 'detached' })

describe('WeChat, before something private is used,', () => {
  test('asks in our own words; whoever refuses is told so, and goes on', async () => {
    const copying = phone.callApi('setClipboardData', { data: '一' })
    await phone.waitForText('先请你同意')
    await phone.tap('#privacy-contract')
    expect(await phone.apiCalls('openPrivacyContract')).toHaveLength(1)
    await phone.tap('不同意')
    expect(await copying).toMatchObject({
      failed: { errMsg: expect.stringContaining('not authorized') as string },
    })
    await phone.waitForText('没有同意，这一步没有办')
    await sheetGone()
    expect(await copied()).toBe('')
    await phone.tap('我的')
    await phone.waitForText('*海宁')
  })

  test('gives it to everything that waits once the person agrees, on whichever page, and does not ask again', async () => {
    const waiting = [1, 2].map((n) => phone.callApi('setClipboardData', { data: String(n) }))
    await phone.tap('#privacy-agree')
    expect(await Promise.all(waiting)).toMatchObject([{ done: {} }, { done: {} }])
    await sheetGone()
    expect(await copied()).toBe('2')
    expect(await phone.callApi('setClipboardData', { data: '3' })).toMatchObject({ done: {} })
  })
})
