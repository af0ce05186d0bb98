import fc from 'fast-check'
import { distanceMetres } from '@/domain/distance'
import { fromGcj02, toGcj02 } from '@/platform/from-gcj02'

const inChina = fc.record({
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
  longitude: fc.double({ min: 74, max: 134, noNaN: true }),
})

describe('a place on a Chinese map', () => {
  it('is moved as the published example of the converters has it', () => {
    const { latitude, longitude } = toGcj02({ latitude: 39.915, longitude: 116.404 })
    expect(latitude).toBeCloseTo(39.91640428150164, 9)
    expect(longitude).toBeCloseTo(116.41024449916938, 9)
  })

  it('comes back to within ten metres of where it is, from up to a kilometre away', () => {
    fc.assert(
      fc.property(inChina, (place) => {
        const moved = toGcj02(place)
        expect(distanceMetres(place, moved)).toBeLessThan(1_500)
        expect(distanceMetres(place, fromGcj02(moved))).toBeLessThan(10)
      }),
      { seed: 20261121, numRuns: 500 },
    )
  })

  it('is left alone outside China', () => {
    const paris = { latitude: 48.857, longitude: 2.352 }
    expect(fromGcj02(paris)).toEqual(paris)
  })
})
