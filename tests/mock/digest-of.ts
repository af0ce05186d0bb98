import crypto from 'node:crypto'
import type { World } from 'mock/world/world'

/** Converts maps to lists; a record that is kept in two maps is written out in one of them only. */
const listed = (name: string, value: unknown): unknown =>
  name === 'settlementsOf'
    ? [...(value as World['settlementsOf'])].map(([person, records]) => [person, records.length])
    : value instanceof Map
      ? [...(value as Map<unknown, unknown>)]
      : value

/** Returns one short text for a whole world: equal worlds have equal digests. */
export const digestOf = (world: World): string =>
  crypto.createHash('sha256').update(JSON.stringify(world, listed)).digest('hex')
