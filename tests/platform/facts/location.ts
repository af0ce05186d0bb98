import type { Position } from '@/platform/position'
import { distanceMetres } from '@/domain/distance'
import type { PhoneKind, TestedPhone } from '../phones/tested-phone'

/** The centre of Fuzhou as WGS-84 coordinates, and as a Chinese map (GCJ-02) shows it. */
const onEarth: Position = { latitude: 26.0745, longitude: 119.2965 }
const onMaps: Position = { latitude: 26.0714, longitude: 119.3013 }

const ask = (phone: TestedPhone): Promise<Position | undefined> =>
  phone.platform.ask((port) => port.location())

/** Checks the position of the phone: the person is asked each time, and a refusal is a value, not an error. */
export function locationFacts(kind: PhoneKind): void {
  if (!kind.hasClient) {
    test('a phone without a client does not know where it is', async () => {
      expect(await ask(await kind.start())).toBeUndefined()
    })
    return
  }

  const reported = kind.name === 'alipay' ? onMaps : onEarth

  test('the phone tells where it is on earth, to within ten metres', async () => {
    const phone = await kind.start()
    await phone.answer('getLocation', { ...reported })
    const place = await ask(phone)
    expect(place).toBeDefined()
    expect(distanceMetres(place ?? { latitude: 0, longitude: 0 }, onEarth)).toBeLessThan(10)
  })

  test('a place told as text is a place', async () => {
    const phone = await kind.start()
    await phone.answer('getLocation', {
      latitude: String(reported.latitude),
      longitude: String(reported.longitude),
    })
    expect(distanceMetres((await ask(phone)) ?? { latitude: 0, longitude: 0 }, onEarth)).toBeLessThan(10)
  })

  test('a place outside China is where the phone says', async () => {
    const phone = await kind.start()
    const sydney = { latitude: -33.87, longitude: 151.21 }
    await phone.answer('getLocation', sydney)
    expect(await ask(phone)).toEqual(sydney)
  })

  test('a person who refuses is nowhere', async () => {
    const phone = await kind.start()
    await phone.refuse('getLocation', { errMsg: 'getLocation:fail auth deny', error: 2001 })
    expect(await ask(phone)).toBeUndefined()
  })

  test.each([{}, { latitude: 'here', longitude: 'there' }, { latitude: 91, longitude: 0 }])(
    'an answer that is no place on earth is none: %j',
    async (answer) => {
      const phone = await kind.start()
      await phone.answer('getLocation', answer)
      expect(await ask(phone)).toBeUndefined()
    },
  )

  test('a client too old to know says nothing', async () => {
    expect(await ask(await kind.start({ missingApis: ['getLocation'] }))).toBeUndefined()
  })
}
