import { cities } from 'mock/policies/cities'
import * as v from 'valibot'
import { City } from '@/contract/city'
import { waysToAsk } from '@/pages/guides/where-to-ask/ways-to-ask'

const all = [...cities.values()].map(({ city }) => v.parse(City, city))
const names = { insurance: '医保', premium: '缴费', employment: '人社' }
const named = (code: string) => all.find((city) => city.code === code)!

describe('where to ask', () => {
  it.each(all)('in $name is by telephone first, then online, then at a window', (city) => {
    const kinds = waysToAsk(city, names, '身份证号码').map(({ kind }) => kind)
    expect(kinds.slice(0, 3)).toEqual(['HOTLINE', 'ONLINE', 'WINDOW'])
  })

  it.each(all)('in $name has both 微信 and 支付宝, and a number that can be dialled', (city) => {
    const ways = waysToAsk(city, names, '身份证号码')
    const online = ways.find(({ kind }) => kind === 'ONLINE')?.places ?? []
    expect(online.map(({ how }) => how.slice(0, 2))).toEqual(expect.arrayContaining(['微信', '支付']))
    for (const { how } of ways[0]?.places ?? []) expect(how).toMatch(/^[\d-]{5,}$/)
  })

  it('loses no place, and leaves out kinds a city does not have', () => {
    for (const city of all) {
      const places = waysToAsk(city, names, '身份证号码').flatMap(({ places: some }) => some)
      expect(places).toEqual(expect.arrayContaining(city.placesToAsk))
      for (const number of Object.values(city.hotlines))
        expect(places.filter(({ how }) => how === number)).toHaveLength(1)
    }
    expect(waysToAsk(named('652300'), names, '身份证号码').map(({ kind }) => kind)).not.toContain('TERMINAL')
  })

  it('names the hotlines by what people call for, and lists further ones of the city after them', () => {
    const [telephone] = waysToAsk(named('440100'), names, '身份证号码')
    expect(telephone?.places.map(({ name, how }) => [name, how])).toEqual([
      ['医保', '12393'],
      ['缴费', '12366'],
      ['人社', '12333'],
      ['广州政府服务热线', '12345'],
    ])
  })
})
