import fc from 'fast-check'
import { distanceMetres, type Place } from '@/domain/distance'

const place: fc.Arbitrary<Place> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})
const halfTheEarth = 20_015_115

describe('the distance between two places', () => {
  it.each([
    ['福州 and 北京', 26.075, 119.297, 39.904, 116.407, 1_560_000],
    ['西安 and 昌吉', 34.341, 108.94, 44.014, 87.304, 2_130_000],
    ['one degree of the equator', 0, 10, 0, 11, 111_195],
    ['the poles', 90, 0, -90, 0, halfTheEarth],
    ['both sides of the date line', 0, 179.5, 0, -179.5, 111_195],
  ])('%s is known', (_, latitude, longitude, otherLatitude, otherLongitude, metres) => {
    const found = distanceMetres(
      { latitude, longitude },
      { latitude: otherLatitude, longitude: otherLongitude },
    )
    expect(Math.abs(found - metres)).toBeLessThan(Math.max(1, metres / 100))
  })

  it('is the same there and back, whole, and within half the earth; to itself it is nothing', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const there = distanceMetres(one, other)
        expect(there).toBe(distanceMetres(other, one))
        expect(Number.isInteger(there) && there >= 0 && there <= halfTheEarth).toBe(true)
        expect(distanceMetres(one, one)).toBe(0)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is never longer straight than by a third place', () => {
    fc.assert(
      fc.property(place, place, place, (one, other, third) => {
        const round = 2
        expect(distanceMetres(one, other)).toBeLessThanOrEqual(
          distanceMetres(one, third) + distanceMetres(third, other) + round,
        )
      }),
      { numRuns: 2_000 },
    )
  })
})
