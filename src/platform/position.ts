/** The position of a phone in degrees, WGS-84. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Reads the position of the phone; the client asks the person first. Undefined when they refuse, when the phone does
 * not know it, and when the client is too old. The position is not stored or logged.
 */
export type ReadPosition = () => Promise<Position | undefined>

interface ClientPosition {
  readonly latitude?: unknown
  readonly longitude?: unknown
}

/** Reads a position from a client, if it is a place on earth; Alipay may give numbers as text. */
export async function positionFrom(ask: () => Promise<ClientPosition>): Promise<Position | undefined> {
  try {
    const answer = await ask()
    const latitude = degrees(answer.latitude, 90)
    const longitude = degrees(answer.longitude, 180)
    return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
  } catch {
    return undefined
  }
}

function degrees(degree: unknown, limit: number): number | undefined {
  const value = typeof degree === 'string' && degree !== '' ? Number(degree) : degree
  return typeof value === 'number' && Math.abs(value) <= limit ? value : undefined
}
