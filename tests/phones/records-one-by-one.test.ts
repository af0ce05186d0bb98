import { assertNoErrors, failure, type Phone, type PlatformName } from '../simulator'
import { expireSessionAndReturn, inputValueOf, personNamed, pullDownUntilText } from './phone-actions'
import { retryUntilText, setPlatformUser, signInBySms } from './phone-actions'
import { textOf } from './money-on-screen'
import { buy, linesOn, longBill, monthsOn, parseHeading, recordsPage, sumOf } from './records-on-screen'
import type { Purchase } from './records-on-screen'
import { basket, startTime, openTown, platforms, type Town } from './town'

/** The text of each screen, to compare the platforms and to store as a snapshot. */
const screenTexts: Record<PlatformName, Record<string, string>> = { weapp: {}, alipay: {} }

describe.each(platforms)('A usage record on %s', (platform) => {
  let town: Town
  let phone: Phone
  let masks: Purchase
  let many: Purchase
  beforeAll(async () => {
    town = await openTown()
    masks = await buy(town, 'retiree', basket)
    many = await buy(town, 'retiree', longBill)
    phone = await town.phoneOf('retiree', platform, { now: startTime })
    phone.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(phone)
  })

  const total = (text: string | RegExp): Promise<void> =>
    phone.shown().locator('#records-total', { hasText: text }).waitFor()
  const row = (id: string) => phone.shown().locator(`#record-${id}`)
  const scrollTop = (): Promise<number> => phone.shown().evaluate((page) => page.scrollTop)
  const startAnew = async (): Promise<void> => {
    await phone.go('reLaunch', '/pages/home/index')
    await phone.go('navigateTo', recordsPage)
    await total(/^全部 我付/)
    await row(many.id).waitFor()
  }

  test('a record says who paid and why, item by item, and the list stands where it was left', async () => {
    await startAnew()
    await row(masks.id).evaluate((node) => node.scrollIntoView({ block: 'center' }))
    const before = await scrollTop()
    await phone.tap(`#record-${masks.id}`)
    await phone.waitForText('总费用 96.30 =')
    await phone.waitForText('医保目录以外的 9.90 元由自己付（自费）。')
    screenTexts[platform]['record'] = (await textOf(phone)).replace(masks.id, 'S…')
    await phone.back()
    await row(masks.id).waitFor()
    expect(await scrollTop()).toBe(before)

    await phone.tap(`#record-${many.id}`)
    await phone.waitForText('用药与项目 200 项')
    await phone.waitForText('第 20 种药')
    expect(await phone.text()).not.toContain('第 21 种药')
    await phone.tap('#record-all-items')
    await phone.waitForText('第 200 种药')

    await phone.tap('#record-institution')
    await phone.shown().locator('#without-institution').waitFor()
    expect((await phone.route()).path).toBe(recordsPage.slice(1))
    expect(await scrollTop()).toBe(0)
    await phone.waitForText(/再看 20 条|没有更早的记录了/)
    for (const { text } of await linesOn(phone)) expect(text).toContain('仁心大药房（东街店）')
    await phone.tap('#without-institution')
  })

  test('a record reversed later is marked after a refresh, and both lead to each other', async () => {
    await startAnew()
    const november = async () => (await monthsOn(phone))[0]
    await pullDownUntilText(phone, /^全部 我付/)
    const before = await november()
    await masks.reverse()
    await pullDownUntilText(phone, '退费（钱已原路退回）')
    await row(masks.id).getByText('已退费').waitFor()
    const count = (before ? parseHeading(before.heading).count : 0) - 1
    await phone
      .shown()
      .locator('.r-mon', { hasText: new RegExp(`11月\\s*${count} 笔`) })
      .waitFor()
    const after = await november()
    expect(after && parseHeading(after.heading)).toEqual(after && sumOf(after))
    expect(after && parseHeading(after.heading).count).toBe(count)
    await phone.tap(`#record-${masks.id}`)
    await phone.tap('看退费的那一笔')
    await phone.tap('看原来的那一笔')
    await phone.waitForText('看退费的那一笔')
    await phone.back()
    await phone.waitForText('看原来的那一笔')
    await phone.back()
    await phone.waitForText('看退费的那一笔')
  })

  test('a kind of visit nobody has a word for is shown by the city’s own', async () => {
    town.host.faults.everything = 'unknown-enum'
    await startAnew()
    await phone.pullDown()
    await row(many.id).waitFor()
    expect((await linesOn(phone))[0]?.text).toMatch(/11月21日 14:3\d · \S/)
    town.host.faults.everything = undefined
  })

  test('the table holds every record of the choice, in yuan, under a masked name', async () => {
    await startAnew()
    await phone.tap('#records-export')
    await phone.waitForText(/约 \d+ 条，7 KB/)
    await phone.tap('#export-start')
    await phone.waitForText('43 条记录已备好')
    screenTexts[platform]['export'] = (await textOf(phone)).replace(/^[^]*(?=导出记录)/, '')
    await phone.tap('#export-copy')
    await phone.waitForText('已复制')
    const { clipboard } = await phone.device()
    const rows = clipboard.trimEnd().split('\r\n')
    expect(clipboard.startsWith('记录编号,姓名（隐去一部分）,时间,')).toBe(true)
    expect(rows).toHaveLength(44)
    for (const cells of rows.slice(1)) {
      expect(cells).toMatch(
        /^S\d+,\*建国,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,[^,]+,[^,]+(,-?\d+\.\d\d){6},(已结算|已退费|退费)$/,
      )
    }
    expect(rows.find((cells) => cells.startsWith(masks.id))).toContain(',96.30,')

    await phone.mock('getFileSystemManager', failure({ errMsg: 'the maximum size is exceeded' }))
    await phone.tap('#export-file')
    await phone.waitForText('手机可能满了')
    await phone.mock('getFileSystemManager', undefined)
    await phone.tap('#export-file')
    await phone.waitForText(platform === 'alipay' ? '文件已经存到手机里' : '文件已经交给你选的聊天')
    const { sharedFiles, savedFiles, files } = await phone.device()
    const file = { name: '医保使用记录 2026-11-21.csv', text: `\ufeff${clipboard}` }
    expect(platform === 'alipay' ? savedFiles : sharedFiles).toEqual([file])
    expect(files).toEqual({})
    await phone.tap('#sheet-close')
  })

  test('without network the last records are there with their time, also after a cold start', async () => {
    await startAnew()
    await phone.setNetwork('none')
    await pullDownUntilText(phone, /11月21日 14:\d\d 的内容 · 代码 NET-01/)
    await row(many.id).waitFor()
    await phone.setNetwork('wifi')
    town.host.faults.everything = 'down'
    await phone.restart()
    await phone.go('navigateTo', recordsPage)
    await row(many.id).waitFor()
    await phone.waitForText(/的内容 · 代码/)
    await total(/^全部 我付/)
    await phone.tap('#bar-202609')
    await row(many.id).waitFor({ state: 'detached' })
    await phone.waitForText('重试')
    town.host.faults.everything = undefined
    await retryUntilText(phone, () => phone.tap('#retry'), '没有更早的记录了')
    await phone.tap('#without-period')
    await row(many.id).waitFor()
  })

  test('an expired session leads to signing in, and back to what was chosen and typed', async () => {
    await phone.go('reLaunch', '/pages/me/index')
    await phone.tap('#sign-out')
    await setPlatformUser(phone, platform, 'records')
    await phone.tap('#sign-in')
    await signInBySms(town, phone, personNamed('retiree').phone ?? '')
    await phone.waitForText('退出登录')
    await startAnew()
    await phone.fill('#records-search', '药')
    await phone.waitForText('“药”')
    await expireSessionAndReturn(town, phone, '#bar-202609')
    expect(await inputValueOf(phone, '#records-search')).toBe('药')
    await phone.waitForText('“药”')
    await phone.tap('#without-search')
  })
})

describe('Every screen of a record', () => {
  test('says the same on both platforms, and what it always said', () => {
    expect(screenTexts.alipay['record']).toBe(screenTexts.weapp['record'])
    expect(screenTexts.weapp['record']).toMatchSnapshot()
  })

  test('says on each platform how records leave it', () => {
    expect([screenTexts.weapp['export'], screenTexts.alipay['export']]).toMatchSnapshot()
  })
})
