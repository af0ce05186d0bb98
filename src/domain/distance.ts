/** A place on the earth in degrees, WGS-84. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

const earthRadiusMetres = 6_371_008.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * Computes the metres between two places along the surface, rounded (haversine on a sphere; within half a percent of
 * the real earth).
 */
export function distanceMetres(one: Place, other: Place): number {
  const up = Math.sin(radians(other.latitude - one.latitude) / 2)
  const along = Math.sin(radians(other.longitude - one.longitude) / 2)
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude))
  const part = Math.min(1, up * up + across * along * along)
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.sqrt(part)))
}
