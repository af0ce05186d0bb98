import { cities } from 'mock/policies/cities'
import * as v from 'valibot'
import { City } from '@/contract/city'
import { waysToAsk } from '@/pages/guides/where-to-ask/ways-to-ask'

const all = [...cities.values()].map(({ city }) => v.parse(City, city))
const named = (code: string) => all.find((city) => city.code === code)!

describe('where to ask', () => {
  it.each(all)('in $name is by telephone first, then online, then at a window', (city) => {
    const kinds = waysToAsk(city, 'own').map(({ kind }) => kind)
    expect(kinds.slice(0, 3)).toEqual(['HOTLINE', 'ONLINE', 'WINDOW'])
  })

  it.each(all)('in $name has both 微信 and 支付宝, and a number that can be dialled', (city) => {
    const ways = waysToAsk(city, 'own')
    const online = ways.find(({ kind }) => kind === 'ONLINE')?.places ?? []
    expect(online.map(({ how }) => how.slice(0, 2))).toEqual(expect.arrayContaining(['微信', '支付']))
    for (const { how } of ways[0]?.places ?? []) expect(how).toMatch(/^[\d-]{5,}$/)
  })

  it('loses no place, and leaves out kinds a city does not have', () => {
    for (const city of all) {
      const places = waysToAsk(city, 'own').flatMap(({ places: some }) => some)
      expect(places).toEqual(expect.arrayContaining(city.placesToAsk))
      expect(places.filter(({ how }) => how === city.hotline)).toHaveLength(1)
    }
    expect(waysToAsk(named('652300'), 'own').map(({ kind }) => kind)).not.toContain('TERMINAL')
  })

  it('has the city’s own hotline also where the list forgets it', () => {
    const forgetful = { ...named('350100'), hotline: '12345' }
    expect(waysToAsk(forgetful, '当地医保热线')[0]?.places[0]).toEqual({
      kind: 'HOTLINE',
      name: '当地医保热线',
      how: '12345',
      bring: [],
    })
  })
})
