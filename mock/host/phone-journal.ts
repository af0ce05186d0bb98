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
  /** Stores a text and tells whether it is stored now; false on a full phone. */
  write(key: string, text: string): boolean
  remove(key: string): void
}

/** The storage keys of a city on the phone: its founding, and the events since, piece by piece. */
export const cityKeys = {
  beginning: 'yibao.city',
  piece: (n: number): string => `yibao.city.${n}`,
} as const

/**
 * The version of the stored city. It grows when the rules of the city change the effect of earlier events: an older
 * city is then founded again.
 */
const version = 1

/**
 * The maximum number of characters in a piece. Alipay stores 200 kB under one key, and a Chinese character takes three
 * bytes.
 */
const longestPiece = 60_000

const Beginning = v.object({
  version: v.literal(version),
  seed: v.string(),
  foundedAt: v.number(),
  secret: v.string(),
})
type Beginning = v.InferOutput<typeof Beginning>
const Line = v.array(WorldEvent)

/** The dependencies of a journal on the phone. */
export interface PhoneJournalDeps {
  readonly storage: PhoneStorage
  /** The founding and the secret of a new city, used when none is stored. */
  readonly founding: Founding
  readonly secret: string
  /** Called once when the phone's storage is full: everything that happens from then on is lost when the app closes. */
  readonly onFull: () => void
}

/**
 * Opens the city stored on the phone, or founds one: with the people who have a name, except the one with ten thousand
 * records, whose history would take a phone too long. A stored city that cannot be read, or is of another version, is
 * deleted.
 */
export function openPhoneJournal({ storage, founding, secret, onFull }: PhoneJournalDeps): Journal {
  const stored = readCity(storage)
  const beginning = stored?.beginning ?? { version, ...founding, secret }
  const world = stored?.world ?? foundNewCity(storage, beginning)
  let piece = stored?.lastPiece ?? { n: 0, text: '' }
  let hasRoom = stored !== undefined || storage.write(cityKeys.beginning, JSON.stringify(beginning))
  if (!hasRoom) onFull()
  const appendLine = (line: string): void => {
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
      // Events after a gap could not be applied, so nothing more is stored after the first failure.
      if (hasRoom) appendLine(`${JSON.stringify(events)}\n`)
      events.forEach((event) => applyEvent(world, event))
    },
    close: () => undefined,
  }
}

interface StoredCity {
  readonly beginning: Beginning
  readonly world: World
  readonly lastPiece: { readonly n: number; readonly text: string }
}

const worldOf = (founding: Founding): World => foundWorld(founding, townspeople)

/** Reads the city stored on the phone; undefined when there is none, or when any of its lines cannot be read. */
function readCity(storage: PhoneStorage): StoredCity | undefined {
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

function foundNewCity(storage: PhoneStorage, beginning: Beginning): World {
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
