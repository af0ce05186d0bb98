/** Where a phone is, in degrees, WGS-84. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Where the phone is now; the client asks the person first. Undefined when they refuse, when the phone does not know, and
 * when the client is too old. Nothing of it is kept or logged.
 */
export type ReadPosition = () => Promise<Position | undefined>

interface Told {
  readonly latitude?: unknown
  readonly longitude?: unknown
}

/** What a client tells when it is asked, if it is a place on earth; Alipay may tell numbers as text. */
export async function positionFrom(ask: () => Promise<Told>): Promise<Position | undefined> {
  try {
    const told = await ask()
    const latitude = degrees(told.latitude, 90)
    const longitude = degrees(told.longitude, 180)
    return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
  } catch {
    return undefined
  }
}

function degrees(told: unknown, most: number): number | undefined {
  const value = typeof told === 'string' && told !== '' ? Number(told) : told
  return typeof value === 'number' && Math.abs(value) <= most ? value : undefined
}
