import * as v from 'valibot'
import { applyEvent } from '../world/apply-event'
import { WorldEvent } from '../world/events'
import { foundWorld, type Founding } from '../world/founding'
import { townspeople } from '../world/people/people'
import type { World } from '../world/world'
import type { Journal } from './city-journal'

/** The phone's storage, text by key. */
export interface PhoneStorage {
  read(key: string): string | undefined
  /** Whether the text is now there; false on a full phone. */
  write(key: string, text: string): boolean
  remove(key: string): void
}

/** Everything a city writes on the phone it lives in: how it began, and what happened since, piece by piece. */
export const cityKeys = {
  beginning: 'yibao.city',
  piece: (n: number): string => `yibao.city.${n}`,
} as const

/** Grows when the rules of the city change what earlier events come to: an older city is founded anew. */
const version = 1

/** Letters in a piece. Alipay keeps 200 kB under one key, and a Chinese character takes three bytes of them. */
const longestPiece = 60_000

const Beginning = v.object({
  version: v.literal(version),
  seed: v.string(),
  foundedAt: v.number(),
  secret: v.string(),
})
type Beginning = v.InferOutput<typeof Beginning>
const Line = v.array(WorldEvent)

export interface PhoneJournalDeps {
  readonly storage: PhoneStorage
  /** How a city begins if none is kept, and what its codes are drawn from. */
  readonly founding: Founding
  readonly secret: string
  /** Called once when the phone has no room: what happens from now on is forgotten with the app. */
  readonly onFull: () => void
}

/**
 * Opens the city kept on the phone, or founds one: the people with a name, but for the one with ten thousand records,
 * whom no phone should wait for. What cannot be read, or is of another version, is thrown away.
 */
export function openPhoneJournal({ storage, founding, secret, onFull }: PhoneJournalDeps): Journal {
  const kept = readCity(storage)
  const beginning = kept?.beginning ?? { version, ...founding, secret }
  const world = kept?.world ?? foundAnew(storage, beginning)
  let piece = kept?.lastPiece ?? { n: 0, text: '' }
  let hasRoom = kept !== undefined || storage.write(cityKeys.beginning, JSON.stringify(beginning))
  if (!hasRoom) onFull()
  const keep = (line: string): void => {
    const longer = piece.text + line
    piece = longer.length <= longestPiece ? { ...piece, text: longer } : { n: piece.n + 1, text: line }
    hasRoom = storage.write(cityKeys.piece(piece.n), piece.text)
    if (!hasRoom) onFull()
  }
  return {
    founding: { seed: beginning.seed, foundedAt: beginning.foundedAt },
    secret: beginning.secret,
    world,
    record(events) {
      if (events.length === 0) return
      // A gap would make nonsense of what follows it, so nothing is kept after the first failure.
      if (hasRoom) keep(`${JSON.stringify(events)}\n`)
      events.forEach((event) => applyEvent(world, event))
    },
    close: () => undefined,
  }
}

interface KeptCity {
  readonly beginning: Beginning
  readonly world: World
  readonly lastPiece: { readonly n: number; readonly text: string }
}

const worldOf = (founding: Founding): World => foundWorld(founding, townspeople)

/** The city on the phone; undefined when there is none that can be read from its first line to its last. */
function readCity(storage: PhoneStorage): KeptCity | undefined {
  try {
    const beginning = v.parse(v.pipe(v.string(), v.parseJson(), Beginning), storage.read(cityKeys.beginning))
    const world = worldOf(beginning)
    const pieces = readPieces(storage)
    for (const line of pieces.join('').split('\n').slice(0, -1)) {
      v.parse(Line, JSON.parse(line)).forEach((event) => applyEvent(world, event))
    }
    const n = Math.max(0, pieces.length - 1)
    return { beginning, world, lastPiece: { n, text: pieces[n] ?? '' } }
  } catch {
    return undefined
  }
}

function foundAnew(storage: PhoneStorage, beginning: Beginning): World {
  readPieces(storage).forEach((_, n) => storage.remove(cityKeys.piece(n)))
  return worldOf(beginning)
}

function readPieces(storage: PhoneStorage): string[] {
  const pieces: string[] = []
  for (let text = storage.read(cityKeys.piece(0)); text !== undefined;) {
    pieces.push(text)
    text = storage.read(cityKeys.piece(pieces.length))
  }
  return pieces
}
