import type { FaultName } from 'mock/faults'
import { openDesk } from './open-desk'
import { serveTestCity, type ServedCity } from './served-city'

let city: ServedCity
beforeAll(async () => (city = await serveTestCity()))
afterAll(() => city.close())

/** Gives this fault to both tries of the next question. */
const twice = (fault: FaultName): void => void city.host.faults.nextCalls.push({ fault }, { fault })

const codesOf = (sent: readonly string[], path: string): string[] =>
  sent.filter((request) => request.startsWith(`${path} `))

describe('one customer at the till', () => {
  it('is scanned, priced, settled and reversed, and the next one begins afresh', async () => {
    const { desk, serve } = await openDesk(city)
    expect(desk.state.notice.text).toBe('请扫顾客的医保凭证。')
    desk.add('医用外科口罩 10只')
    await serve('employee')
    const balance = city.balanceOf('employee')
    expect(desk.state.notice.text).toBe('请核对本人，收现金 ¥9.90，然后结算。')
    await desk.settle()
    expect(desk.state.situation).toMatchObject({ is: 'settled', settlement: { reversed: false } })
    await desk.reverse()
    expect(desk.state.situation).toMatchObject({ is: 'reversed', reversal: { split: { cashFen: 990 } } })
    expect(desk.state.notice.next).toBe('请退给顾客现金 ¥9.90。')
    expect(city.balanceOf('employee')).toBe(balance)
    desk.next()
    expect(desk.state).toMatchObject({
      situation: { is: 'waiting' },
      notice: { text: '请扫顾客的医保凭证。' },
    })
    expect(desk.state.basket).toHaveLength(2)
  })

  it('is priced anew when the basket changes, by the newest basket only', async () => {
    const { desk, serve, comesTo } = await openDesk(city)
    await serve('employee')
    desk.count(0, 5)
    desk.count(0, 2)
    desk.remove(1)
    await comesTo('priced')
    expect(desk.state.situation).toMatchObject({ is: 'priced', split: { totalFen: 5_360 } })
    desk.remove(0)
    expect(desk.state).toMatchObject({
      situation: { is: 'unpriced' },
      notice: { text: '清单是空的，请先加入药品或项目。' },
    })
  })

  it('cannot be given a count or an item that is not on the shelf', async () => {
    const { desk } = await openDesk(city)
    const { basket } = desk.state
    desk.count(0, 0)
    desk.count(0, 1_000)
    desk.count(0, 1.5)
    desk.add('CT 平扫')
    expect(desk.state.basket).toEqual(basket)
  })

  it('at a hospital gets the hospital’s shelf and kind of visit', async () => {
    const { desk } = await openDesk(city)
    desk.chooseInstitution('H350100002')
    expect(desk.state).toMatchObject({ visit: '11', institution: { fixmedins_name: '福州示范区医院' } })
    desk.add('CT 平扫')
    expect(desk.state.basket.map(({ medins_list_name }) => medins_list_name)).toContain('CT 平扫')
    desk.chooseVisit('14')
    expect(desk.state.basket).toHaveLength(3)
  })
})

describe('two clicks', () => {
  it('on settle are one settlement', async () => {
    const { desk, serve, sent } = await openDesk(city)
    await serve('spouse')
    const records = city.recordsOf('spouse')
    await Promise.all([desk.settle(), desk.settle(), desk.settle()])
    expect(city.recordsOf('spouse')).toBe(records + 1)
    expect(codesOf(sent, '/till/settle')).toHaveLength(1)
  })

  it('on reverse are one reversal', async () => {
    const { desk, serve } = await openDesk(city)
    await serve('spouse')
    await desk.settle()
    const records = city.recordsOf('spouse')
    await Promise.all([desk.reverse(), desk.reverse()])
    expect(city.recordsOf('spouse')).toBe(records + 1)
  })
})

describe('an answer that does not come', () => {
  it('to settling leaves the till unsure, and asking again finds the one settlement', async () => {
    const { desk, serve, sent } = await openDesk(city)
    await serve('employee')
    const records = city.recordsOf('employee')
    twice('reset')
    await desk.settle()
    expect(desk.state).toMatchObject({
      situation: { is: 'unsure' },
      mayAskAgain: true,
      notice: { tone: 'wrong', next: '请再试一次：已经办成的不会重复办理。', code: 'NET-03' },
    })
    const { basket } = desk.state
    desk.count(0, 7)
    await desk.settle()
    expect(desk.state.basket).toBe(basket)
    await desk.askAgain()
    expect(desk.state).toMatchObject({ situation: { is: 'settled' }, mayAskAgain: false })
    expect(city.recordsOf('employee')).toBe(records + 1)
    expect(new Set(codesOf(sent, '/till/settle')).size).toBe(1)
  })

  it('to a scan is asked for again with the same key when the same code is scanned again', async () => {
    const { desk, comesTo, sent } = await openDesk(city)
    const digits = await city.codeOf('employee')
    twice('reset')
    await desk.scan(digits)
    expect(desk.state).toMatchObject({ situation: { is: 'waiting' }, mayAskAgain: true })
    await desk.scan(digits)
    await comesTo('priced')
    expect(new Set(codesOf(sent, '/till/decode')).size).toBe(1)
  })

  it('to a reversal is asked for again with the same key', async () => {
    const { desk, serve, sent } = await openDesk(city)
    await serve('employee')
    await desk.settle()
    twice('reset')
    await desk.reverse()
    expect(desk.state).toMatchObject({ situation: { is: 'settled' }, mayAskAgain: true })
    await desk.reverse()
    expect(desk.state.situation.is).toBe('reversed')
    expect(new Set(codesOf(sent, '/till/reverse')).size).toBe(1)
  })

  it('from a city that is away at opening is asked for again', async () => {
    twice('down')
    const { desk } = await openDesk(city)
    expect(desk.state).toMatchObject({ situation: { is: 'opening' }, mayAskAgain: true })
    await desk.askAgain()
    expect(desk.state.situation.is).toBe('waiting')
  })
})

describe('a refusal', () => {
  it('of a used code keeps the till waiting for another one', async () => {
    const { desk, serve } = await openDesk(city)
    const digits = await city.codeOf('employee')
    await desk.scan(digits)
    desk.scanAnew()
    await desk.scan(digits)
    expect(desk.state).toMatchObject({
      situation: { is: 'waiting' },
      mayAskAgain: false,
      notice: { text: '这个码已经用过：请顾客换一个码', code: 'VOUCHER_USED' },
    })
    await serve('employee')
  })

  it('a quarter of an hour after the scan asks for another scan and keeps the basket', async () => {
    const { desk, serve } = await openDesk(city)
    desk.count(0, 3)
    await serve('employee')
    city.pass(15 * 60_000)
    await desk.settle()
    expect(desk.state).toMatchObject({
      situation: { is: 'waiting' },
      notice: { text: '扫码已超过 15 分钟：请重新扫码', code: 'VOUCHER_EXPIRED' },
    })
    expect(desk.state.basket[0]?.cnt).toBe(3)
  })
})
