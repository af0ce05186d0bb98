import { entryNamed } from 'mock/catalogue/catalogue'
import { traceCodeOf } from 'mock/catalogue/trace-codes'
import type { TillDesk } from 'mock/till/till-desk'
import { openDesk } from './open-desk'
import { serveTestCity, type ServedCity } from './served-city'

let city: ServedCity
beforeAll(async () => (city = await serveTestCity()))
afterAll(() => city.close())

describe('boxes of medicine at the till', () => {
  const box = traceCodeOf(entryNamed('二甲双胍缓释片 0.5g×30')!, 77)
  const boxesIn = (desk: TillDesk): number[] =>
    desk.state.basket.map(({ drugtracinfo = [] }) => drugtracinfo.length)

  it('have trace codes from the beginning, as many as there are pieces; masks have none', async () => {
    const { desk } = await openDesk(city)
    expect(boxesIn(desk)).toEqual([1, 1])
    desk.count(0, 3)
    desk.add('医用外科口罩 10只')
    expect(boxesIn(desk)).toEqual([3, 1, 0])
  })

  it('are put into the basket by scanning them, each once', async () => {
    const { desk } = await openDesk(city)
    await desk.scan(`${box.slice(0, 10)} ${box.slice(10)}`)
    expect(desk.state.basket[1]).toMatchObject({ cnt: 2 })
    expect(desk.state.basket[1]?.drugtracinfo?.[1]).toEqual({ drug_trac_codg: box })
    await desk.scan(box)
    expect(desk.state.notice.text).toBe('这盒药已经在清单里：同一盒药不能卖两次。')
    await desk.scan(traceCodeOf(entryNamed('阿莫西林 胶囊 0.25g×24')!, 1))
    expect(desk.state.notice.text).toMatch(/^这次结算的目录里没有这种药/)
    expect(boxesIn(desk)).toEqual([1, 2])
  })

  it('cannot be sold twice; the cashier is told to take another box', async () => {
    const { desk, serve, comesTo } = await openDesk(city)
    await desk.scan(box)
    await serve('employee')
    await desk.settle()
    expect(desk.state.situation.is).toBe('settled')
    desk.next()
    await desk.scan(box)
    await desk.scan(await city.codeOf('spouse'))
    await comesTo('unpriced')
    expect(desk.state).toMatchObject({ situation: { is: 'unpriced' }, notice: { code: 'TRACE_CODE_SOLD' } })
  })
})
