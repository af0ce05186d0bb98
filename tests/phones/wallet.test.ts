import { assertNoErrors, type Phone } from '../simulator'
import {
  expireSessionAndReturn,
  inputValueOf,
  untilEmptied,
  leaveAndReturn,
  personNamed,
} from './phone-actions'
import { phoneSignedInBySms, press, retryUntilText } from './phone-actions'
import { fitsWidth, openPage } from './money-on-screen'
import { startTime, openTown, platforms, type Town } from './town'

const walletPage = '/pages/family/wallet/index'
const transferPage = '/pages/family/transfer/index'
const other = personNamed('two-places')
const hourMs = 3_600_000

describe.each(platforms)('Money to a relative, on %s', (platform) => {
  let town: Town
  /** The sender's phone, in Fuzhou. */
  let phone: Phone
  /** The receiver's phone, in Beijing. */
  let receiver: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await phoneSignedInBySms(town, platform, 'employee')
    receiver = await town.phoneOf('two-places', platform, { now: startTime })
    receiver.page.setDefaultTimeout(20_000)
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    for (const each of [phone, receiver]) assertNoErrors(each)
  })

  /** Returns the transfers of the city in fen, oldest first. */
  const sentFen = (): number[] => [...town.host.journal.world.transfers.values()].map(({ fen }) => fen)
  const textAt = (place: string): Promise<string> => phone.shown().locator(place).innerText()
  /** Fills in the open form and goes to its last step. */
  async function fill(amount: string): Promise<void> {
    await phone.fill('#transfer-name', other.name)
    await phone.fill('#transfer-number', other.idNumber)
    await phone.tap('#transfer-relation-SIBLING')
    await phone.fill('#transfer-amount', amount)
    await press(phone, '#transfer-next')
    await phone.shown().locator('#transfer-check').waitFor()
  }

  test('what may be sent is said first; the form tells what is wrong and keeps what was typed through a refusal', async () => {
    await phone.go('navigateTo', '/pages/family/family-which/index')
    await phone.tap('#which-wallet')
    await phone.waitForText('还没有转过钱')
    expect(await textAt('#wallet-closed')).toContain('还没有开通医保钱包')
    expect(await textAt('#wallet-left')).toContain('3 次')
    expect(await textAt('#wallet-hours')).toContain('06:00–22:00')
    await phone.tap('#wallet-send')
    await phone.waitForText('每次最多 ¥2,000.00，今天还能转 3 次')
    await press(phone, '#transfer-next')
    await phone.waitForText('还有 4 处要填或要改')
    await phone.fill('#transfer-name', '王远航')
    await phone.fill('#transfer-number', other.idNumber.replace(/.$/, '9'))
    await phone.waitForText('身份证号有一位不对')
    await phone.fill('#transfer-number', other.idNumber)
    await phone.tap('#transfer-relation-SIBLING')
    await phone.fill('#transfer-amount', '2500')
    await phone.waitForText('多的可以分几次转')
    await phone.fill('#transfer-amount', '500')
    await leaveAndReturn(phone)
    await press(phone, '#transfer-next')
    await press(phone, '#transfer-send')
    await phone.waitForText('姓名和身份证号对不上')
    expect(await inputValueOf(phone, '#transfer-number')).toBe(other.idNumber)
    expect(await inputValueOf(phone, '#transfer-amount')).toBe('500')
  })

  test('is sent once by two touches, after a session that expired with everything kept', async () => {
    await phone.fill('#transfer-name', other.name)
    await press(phone, '#transfer-next')
    await expireSessionAndReturn(town, phone, '#transfer-send')
    expect(await textAt('#transfer-check')).toContain(other.idNumber)
    expect(sentFen()).toEqual([])
    await press(phone, '#transfer-send')
    await phone
      .shown()
      .locator('#transfer-send')
      .tap({ timeout: 500 })
      .catch(() => undefined)
    await phone.waitForText('已转出 ¥500.00，等对方收下')
    await phone.waitForText('11月22日 06:00 前没有收下，就自动退回你的账户')
    expect(sentFen()).toEqual([50_000])
  })

  test('is accepted by one touch and a yes, and both see it', async () => {
    await openPage(receiver, walletPage, '*海宁（兄弟姐妹）转给你')
    const accept = receiver.shown().locator('[id^=accept-]')
    await accept.tap()
    await receiver.waitForText('收下 ¥500.00？')
    await receiver.waitForText('钱包还没有开通，会先开通。')
    await receiver.tap('再想想')
    await accept.tap()
    await receiver.tap('确认收下')
    await receiver.waitForText('已收下 ¥500.00')
    await receiver.waitForText('*海宁（兄弟姐妹）转来')
    expect(await receiver.shown().locator('#wallet-balance').innerText()).toContain('500.00')
    expect(await accept.count()).toBe(0)
    await phone.tap('#transfer-done')
    await phone.waitForText('对方已收下')
    expect(await textAt('#wallet-left')).toContain('2 次')
  })

  test('whose answer is lost after the city acted is found, and is one', async () => {
    await phone.tap('#wallet-send')
    await phone.waitForText('今天还能转 2 次')
    await untilEmptied(phone, '#transfer-name')
    await fill('300')
    // The first call reads the list. The transfer is then sent twice with the same key, and both responses are lost.
    const lost = ['duplicate', 'reset', 'reset'] as const
    town.host.faults.nextCalls.push(...lost.map((fault) => ({ fault, person: 'employee' })))
    await press(phone, '#transfer-send')
    await phone.waitForText('刚才没有收到回应，已经查过')
    await phone.waitForText('已转出 ¥300.00')
    expect(sentFen()).toEqual([50_000, 30_000])
  })

  test('more than three a day, and at night, is said before anything is typed', async () => {
    await phone.tap('#transfer-done')
    await phone.tap('#wallet-send')
    await phone.waitForText('今天还能转 1 次')
    await fill('200')
    await press(phone, '#transfer-send')
    await phone.waitForText('已转出 ¥200.00')
    await phone.tap('#transfer-done')
    await phone.tap('#wallet-send')
    await phone.waitForText('每天最多转 3 次，明天 06:00 以后可以再转')
    town.pass(8 * hourMs)
    await retryUntilText(phone, () => phone.tap('#transfer-look'), '每天 06:00–22:00 可以转')
    expect(await phone.shown().locator('#transfer-next').getAttribute('disabled')).not.toBeNull()
  })

  test('that nobody accepted is back at six', async () => {
    town.pass(7.5 * hourMs)
    await phone.back()
    await retryUntilText(phone, () => leaveAndReturn(phone), '对方没有收下，已退回你的账户 · 11月22日 06:00')
    expect((await phone.text()).match(/已退回你的账户/g)).toHaveLength(2)
    expect(await textAt('#wallet-left')).toContain('3 次')
    await openPage(receiver, walletPage, '没有收下，已退回给对方')
    expect(await receiver.shown().locator('[id^=accept-]').count()).toBe(0)
  })

  test('without network after a start the wallet is as it was, with its time, said once', async () => {
    await phone.setNetwork('none')
    await phone.restart()
    await openPage(phone, walletPage, /11月2\d日 \d\d:\d\d 的内容 · 代码 NET-01/)
    const text = await phone.text()
    expect(text).toContain('转给*远行（兄弟姐妹）')
    expect(text.match(/代码/g)).toHaveLength(1)
    await phone.setNetwork('wifi')
  })

  test('fits with large text, filled in and wrong', async () => {
    const large = await town.phoneOf('employee', platform, { now: startTime, fontSizeSetting: 22 })
    await openPage(large, walletPage, '对方已收下')
    expect(await fitsWidth(large)).toBe(true)
    await openPage(large, transferPage, '今天还能转 3 次')
    await press(large, '#transfer-next')
    await large.waitForText('还有 4 处要填或要改')
    expect(await fitsWidth(large)).toBe(true)
    assertNoErrors(large)
  })
})
