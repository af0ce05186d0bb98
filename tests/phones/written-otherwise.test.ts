import { townspeople } from 'mock/world/people/people'
import { idCheckDigit } from '@/domain/id-number'
import { assertNoErrors, type Phone } from '../simulator'
import { madeUp } from '../mock/family/made-up-people'
import { eventually } from './eventually'
import { inputValueOf, press, setPlatformUser, signInBySms } from './phone-actions'
import { recordsPage } from './records-on-screen'
import { openTown, platforms, startTime, voucherPage, waitForCode, type Town } from './town'

const number17 = '99010119900520770'
const uygur = {
  ...madeUp('uygur', { admdvs: '652300' }),
  name: '阿依古丽·买买提',
  idNumber: number17 + idCheckDigit(number17),
}

const rare = { ...madeUp('rare', { admdvs: '350100', employment: 'employee' }), name: '𠮷田静' }

describe.each(platforms)('On %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown([...townspeople, uygur, rare])))
  afterAll(() => town.close())

  test('a name is the same with another dot, spaces, and what nobody sees in a pasted one', async () => {
    const phone = await town.phone(platform, { now: startTime })
    await setPlatformUser(phone, platform, `uygur-on-${platform}`)
    await phone.tap('#sign-in')
    await signInBySms(town, phone, '13700009998')
    await phone.shown().locator('#who-name').waitFor()
    await phone.fill('#who-name', '\u202d阿依古丽 • 买买提\u202c\u200b')
    await phone.fill('#who-number', uygur.idNumber)
    await press(phone, '#who-next')
    await phone.tap('确认')
    await phone.waitForText('医保凭证已激活')
    assertNoErrors(phone)
  })

  test('a name has fifty letters, also of those with two units; the field says of more that they are too many', async () => {
    const phone = await town.phone(platform, { now: startTime })
    await setPlatformUser(phone, platform, `nobody-on-${platform}`)
    await phone.tap('#sign-in')
    await signInBySms(town, phone, '13700009999')
    await phone.shown().locator('#who-name').waitFor()
    await phone.fill('#who-name', '𠮷'.repeat(49))
    expect(await inputValueOf(phone, '#who-name')).toBe('𠮷'.repeat(49))
    expect(await phone.shown().locator('#who-name-note').count()).toBe(0)
    await phone.fill('#who-name', '𠮷'.repeat(60))
    await phone.waitForText('最多 50 个字，请删短一些')
    expect(await inputValueOf(phone, '#who-name')).toBe('𠮷'.repeat(60))
    assertNoErrors(phone)
  })

  describe('what is searched is found', () => {
    let phone: Phone
    beforeAll(async () => void (phone = await town.phoneOf('retiree', platform, { now: startTime })))

    /** Types each of the texts, and waits for the same answer. */
    const finds = async (field: string, texts: readonly string[], answer: string | RegExp): Promise<void> => {
      for (const text of texts) {
        await phone.fill(field, '无')
        await phone.shown().getByText(answer).first().waitFor({ state: 'detached' })
        await phone.fill(field, text)
        await phone.waitForText(answer)
      }
    }

    test('in records, in every case, width and script', async () => {
      await phone.waitForText('个人账户余额')
      await phone.go('navigateTo', recordsPage)
      await phone.waitForText('全部 我付')
      await finds('#records-search', ['\u200b仁 心 大藥房(東街店)', '５ｍｇ'], /我付 \S+ · [1-9]\d* 笔/)
    })

    test('among institutions, on the touch of the button', async () => {
      await phone.go('navigateTo', '/pages/guides/institutions/index')
      await phone.shown().locator('.institution').first().waitFor()
      for (const text of ['東街', '(东 街店)']) {
        await phone.fill('#institutions-search', text)
        await phone.tap('#institutions-find')
        await eventually(async () => expect(await phone.shown().locator('.institution').count()).toBe(1))
        await phone.tap('#institutions-clear')
        await eventually(async () =>
          expect(await phone.shown().locator('.institution').count()).toBeGreaterThan(1),
        )
      }
    })

    test('among cities, however it is written', async () => {
      await phone.go('navigateTo', '/pages/identity/place/index')
      await phone.shown().locator('#place-search').waitFor()
      await finds('#place-search', ['廣州', '广 州', 'ＧＵＡＮＧ', 'Guang'], '广州')
    })

    afterAll(() => assertNoErrors(phone))
  })

  test('a day is picked as the client lets people pick days', async () => {
    const phone = await town.phoneOf('retiree', platform, { now: startTime })
    await phone.waitForText('个人账户余额')
    await phone.go('navigateTo', recordsPage)
    await phone.waitForText('全部 我付')
    await phone.tap('#records-filter')
    await phone.tap('#range-from-pick')
    await phone.page.locator('.sim-sheet input[type="date"]').fill('2026-02-01')
    await phone.page.locator('.sim-sheet button', { hasText: '确定' }).tap()
    await eventually(async () => expect(await inputValueOf(phone, '#range-from')).toBe('2026-02-01'))
    await phone.tap('#range-from-pick')
    await phone.page.locator('.sim-sheet button', { hasText: '取消' }).tap()
    await phone.page.locator('.sim-sheet').waitFor({ state: 'detached' })
    await phone.tap('#range-to-pick')
    await phone.page.locator('.sim-sheet input[type="date"]').fill('2026-03-01')
    await phone.page.locator('.sim-sheet button', { hasText: '确定' }).tap()
    await eventually(async () => expect(await inputValueOf(phone, '#range-to')).toBe('2026-03-01'))
    expect(await inputValueOf(phone, '#range-from')).toBe('2026-02-01')
    await phone.fill('#range-from', '２０２６年２月１日')
    await phone.fill('#range-to', '\u202d2026/3/1\u202c')
    await phone.tap('#range-show')
    await phone.waitForText(/2026\D+0?2\D+0?1\D* 至 2026\D+0?3\D+0?1/)
    assertNoErrors(phone)
  })

  test('an amount is read with its sign, its unit and its commas, in any width', async () => {
    const phone = await town.phoneOf('employee', platform, { now: startTime })
    await phone.waitForText('个人账户余额')
    await phone.go('navigateTo', '/pages/family/transfer/index')
    await phone.shown().locator('#transfer-amount').waitFor()
    await phone.fill('#transfer-amount', '￥１,５００．００ 元')
    await eventually(async () => expect(await inputValueOf(phone, '#transfer-amount')).toBe('¥1,500.00 元'))
    await phone.tap('#transfer-next')
    await phone.waitForText('还有 3 处要填或要改')
    assertNoErrors(phone)
  })

  test('a name of rare letters is masked by whole letters above the code', async () => {
    const phone = await town.phoneOf('rare', platform, { url: voucherPage, now: startTime })
    await waitForCode(phone)
    expect(await phone.text()).toContain('*田静 · 本人')
    assertNoErrors(phone)
  })
})
