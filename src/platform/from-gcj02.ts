import type { Position } from './position'

/**
 * The ellipsoid (Krasovsky 1940) by which Chinese maps are moved: half the longer axis in metres, and the
 * eccentricity squared.
 */
const axis = 6_378_245
const eccentricity = 0.006693421622965943

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const wave = (at: number, turns: number, height: number): number => height * Math.sin(at * turns * Math.PI)

/**
 * Computes the metres, approximately, by which a place is moved; `x` and `y` are its degrees east and north of 105° E
 * 35° N.
 */
function metresMoved(x: number, y: number) {
  const ripple = (2 / 3) * (wave(x, 6, 20) + wave(x, 2, 20))
  const root = Math.sqrt(Math.abs(x))
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * root +
    ripple +
    (2 / 3) * (wave(y, 1, 20) + wave(y, 1 / 3, 40) + wave(y, 1 / 12, 160) + wave(y, 1 / 30, 320))
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * root +
    ripple +
    (2 / 3) * (wave(x, 1, 20) + wave(x, 1 / 3, 40) + wave(x, 1 / 12, 150) + wave(x, 1 / 30, 300))
  return { north, east }
}

/** Converts a place on earth (WGS-84) to a place on Chinese maps (GCJ-02). */
export function toGcj02({ latitude, longitude }: Position): Position {
  const { north, east } = metresMoved(longitude - 105, latitude - 35)
  const curve = 1 - eccentricity * Math.sin(radians(latitude)) ** 2
  const metresNorth = radians(1) * ((axis * (1 - eccentricity)) / (curve * Math.sqrt(curve)))
  const metresEast = radians(1) * (axis / Math.sqrt(curve)) * Math.cos(radians(latitude))
  return { latitude: latitude + north / metresNorth, longitude: longitude + east / metresEast }
}

/** Tells whether maps move a place: those inside this rectangle, which is taken for China. */
const isMoved = ({ latitude, longitude }: Position): boolean =>
  longitude > 72.004 && longitude < 137.8347 && latitude > 0.8293 && latitude < 55.8271

/** Converts a place on Chinese maps (GCJ-02) to a place on earth (WGS-84), within a few metres. */
export function fromGcj02(place: Position): Position {
  if (!isMoved(place)) return place
  const moved = toGcj02(place)
  return {
    latitude: 2 * place.latitude - moved.latitude,
    longitude: 2 * place.longitude - moved.longitude,
  }
}
