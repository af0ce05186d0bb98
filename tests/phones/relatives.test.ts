import { assertNoErrors, type Phone } from '../simulator'
import { inputValueOf, leaveAndReturn, personNamed, phoneSignedInBySms, press } from './phone-actions'
import { retryUntilText } from './phone-actions'
import { decodePicture } from '../decode-picture'
import { fillRelativeForm, tapInRow, rowOf, submitRelativeForm } from './relative-pages'
import { basket, startTime, openTown, pharmacy, platforms, voucherPage } from './town'
import { waitForCode, waitForNoCode, type Town } from './town'

const employee = 'P350100000001/350100'

describe.each(platforms)('The codes of relatives, on %s', (platform) => {
  let town: Town
  let phone: Phone
  beforeAll(async () => {
    town = await openTown()
    phone = await phoneSignedInBySms(town, platform, 'employee')
  })
  afterAll(() => town.close())
  afterEach(() => {
    town.host.faults.everything = undefined
    assertNoErrors(phone)
  })

  const scan = (ec_qrcode: string | undefined) =>
    town.till('tillDecode', { ec_qrcode, fixmedins_code: pharmacy, business_type: '01301' })
  const codeOnScreen = async (): Promise<string | undefined> => {
    await waitForCode(phone)
    return decodePicture(await phone.screenshot(), 'qr')
  }

  test('one’s own code leads to them; one is taken from the list after what it means was said', async () => {
    await phone.go('switchTab', voucherPage)
    await waitForCode(phone)
    await phone.tap('#voucher-relatives')
    await phone.waitForText('*小雨（子女）')
    expect(await phone.text()).toContain('还可以添加 4 位')
    await tapInRow(phone, '*小雨', '删除')
    await phone.waitForText('你手机上他的码立即作废')
    await phone.tap('再想想')
    await tapInRow(phone, '*小雨', '删除')
    await phone.tap('删除')
    await phone.waitForText('还没有添加家人')
    expect(await phone.text()).toContain('还可以添加 5 位')
  })

  test('a child is added by the household register; what was typed outlives a look away and an expired session', async () => {
    await phone.tap('#relatives-add')
    await phone.waitForText('满 16 周岁：请家人在旁边')
    await fillRelativeForm(phone, 'child', 'CHILD')
    await phone.waitForText('未满 16 周岁：上传户口本')
    await phone.shown().getByText('请家人在旁边').waitFor({ state: 'detached' })
    await phone.tap('#relative-agree')
    await leaveAndReturn(phone)
    await submitRelativeForm(phone, '取消')
    await phone.waitForText('证明还没有办')
    expect(await inputValueOf(phone, '#relative-name')).toBe('陈小雨')
    town.host.faults.everything = 'expired-session'
    await submitRelativeForm(phone, '上传')
    await phone.waitForText('登录后可以使用')
    town.host.faults.everything = undefined
    await phone.tap('#sign-in')
    await phone.tap('#sign-in-platform')
    await phone.shown().locator('#relative-submit').waitFor()
    expect(await inputValueOf(phone, '#relative-number')).toBe(personNamed('child').idNumber)
    await press(phone, '#relative-submit')
    await phone.waitForText('已添加 *小雨')
    await phone.tap('#relative-done')
    await rowOf(phone, '*小雨').waitFor()
  })

  test('a mother is added by her face, after a name that was wrong and a number that is checked while typed', async () => {
    await phone.tap('#relatives-add')
    await fillRelativeForm(phone, 'mother', 'PARENT')
    await phone.fill('#relative-number', '990101196002150029')
    await phone.waitForText('身份证号有一位不对')
    await phone.fill('#relative-number', personNamed('mother').idNumber)
    await phone.fill('#relative-name', '林秀真')
    await phone.tap('#relative-agree')
    await submitRelativeForm(phone, '确认')
    await phone.waitForText('姓名和号码对不上')
    expect(await inputValueOf(phone, '#relative-number')).toBe(personNamed('mother').idNumber)
    await phone.fill('#relative-name', '林秀珍')
    await submitRelativeForm(phone, '确认')
    await phone.waitForText('已添加 *秀珍')
    await phone.tap('#relative-done')
    await phone.waitForText('*秀珍（父母）')
    expect(await phone.text()).toContain('还可以添加 3 位')
  })

  test('the child’s own code is shown under an unmistakable banner, and pays from nothing of one’s own', async () => {
    const before = await phone.device()
    await tapInRow(phone, '*小雨', '出示他的码')
    const shown = await codeOnScreen()
    expect(shown).toMatch(/^9133501/)
    const text = await phone.text()
    expect(text).toContain('你正在出示家人的码')
    expect(text).toContain('用的是 *小雨 的账户')
    expect(await phone.shown().locator('#voucher-owner').innerText()).toBe('*小雨（子女）')
    expect(await phone.device()).toMatchObject({ brightness: 1, keepScreenOn: true })

    const account = town.host.journal.world.accounts.get(employee)
    const decoded = await scan(shown)
    expect(decoded).toMatchObject({ status: 200, body: { psn_name: '*小雨' } })
    await phone.waitForText('已识别 · 仁心大药房（东街店）')
    // Outside the catalogue: no account pays, not even the one the employee shares with the child.
    const purchase = { auth_token: decoded.body['auth_token'], med_type: '41', fee_list: basket.slice(1) }
    expect((await town.till('tillSettle', purchase)).status).toBe(200)
    await phone.waitForText('已结算')
    expect(await phone.text()).not.toContain('口罩')
    expect(town.host.journal.world.accounts.get(employee)).toEqual(account)
    await phone.tap('#relative-code-done')
    await rowOf(phone, '*小雨').waitFor()
    expect((await phone.device()).brightness).toBe(before.brightness)
  })

  test('leaving wipes the code; another relative’s page begins with nothing of it', async () => {
    await tapInRow(phone, '*秀珍', '出示他的码')
    const mothers = await codeOnScreen()
    await phone.hide()
    await waitForNoCode(phone)
    await phone.show()
    await waitForCode(phone)
    await phone.back()
    await tapInRow(phone, '*小雨', '出示他的码')
    const childs = await codeOnScreen()
    expect(childs).not.toBe(mothers)
    expect(await phone.shown().locator('#voucher-owner').innerText()).toContain('*小雨')
    await phone.back()
  })

  test('a code on screen dies when the other side no longer allows it, and the page says so', async () => {
    const mother = await town.phoneOf('mother', platform, { url: '/pages/family/relatives/index' })
    await tapInRow(phone, '*秀珍', '出示他的码')
    const shown = await codeOnScreen()
    await mother.waitForText('*海宁（子女）可以出示你的码')
    await tapInRow(mother, '*海宁', '不再允许')
    await mother.waitForText('对方手机上正在出示的码立即作废')
    await mother.tap('不再允许')
    await mother.waitForText('没有人。')
    expect(await scan(shown)).toMatchObject({ body: { code: 'VOUCHER_REVOKED' } })
    await phone.advance(6_000)
    await phone.waitForText('现在不能出示他的码')
    expect(await phone.text()).not.toContain('你正在出示家人的码')
    await phone.tap('#relative-code-list')
    await phone.waitForText('还可以添加 4 位')
    expect(await phone.text()).not.toContain('*秀珍')
    assertNoErrors(mother)
  })

  test('with five of them nobody more can be added, and why is said', async () => {
    const more = ['P350100000002', 'P350100000004', 'P350100000006', 'P350100000007']
    town.host.journal.record(
      more.map((relative, n) => ({
        type: 'relative-added',
        at: startTime,
        relId: `R00000001${n}`,
        holder: 'P350100000001',
        relative,
        relation: 'SIBLING',
      })),
    )
    await phone.go('reLaunch', '/pages/family/relatives/index')
    await phone.waitForText('5 位已满')
    expect(await phone.shown().locator('#relatives-add').getAttribute('disabled')).not.toBeNull()
    await phone.go('navigateTo', '/pages/family/relative-add/index')
    await phone.waitForText('最多添加 5 位家人')
    await phone.tap('#relative-full')
    await phone.waitForText('5 位已满')
  })

  test('without network the list is there with its time, and nothing can be shown', async () => {
    town.host.faults.everything = 'reset'
    await retryUntilText(phone, () => phone.go('reLaunch', '/pages/family/relatives/index'), '连不上医保服务')
    await tapInRow(phone, '*小雨', '出示他的码')
    await phone.waitForText('急用时请出示实体社保卡')
    expect(await phone.text()).toContain('你正在出示家人的码')
    town.host.faults.everything = undefined
    await phone.tap('重试')
    await waitForCode(phone)
  })

  test('a session that ends takes the code away, and it is back after signing in', async () => {
    town.host.faults.everything = 'expired-session'
    await phone.waitForText('登录已过期')
    await waitForNoCode(phone)
    town.host.faults.everything = undefined
    await phone.tap('#sign-in')
    await phone.tap('#sign-in-platform')
    await waitForCode(phone)
    expect(await phone.shown().locator('#voucher-owner').innerText()).toBe('*小雨（子女）')
  })
})
