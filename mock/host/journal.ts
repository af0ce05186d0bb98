import fs from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { applyEvent } from '../world/apply-event'
import { WorldEvent } from '../world/events'
import { foundWorld, type Founding } from '../world/founding'
import type { Person } from '../world/people/person'
import { readOrCreateSecret, lockFolder } from './city-folder'
import type { Journal } from './city-journal'

const fileName = 'city.jsonl'

/**
 * The version of the journal. It is raised whenever older lines would describe another city: when events change, or
 * when the same founding gives another city.
 */
const version = 1
const Versioned = v.object({ version: v.exactOptional(v.number()) })
const Header = v.object({
  version: v.literal(version),
  seed: v.string(),
  foundedAt: v.number(),
  crowd: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
const Line = v.array(WorldEvent)
const lineFeed = 0x0a

/**
 * Opens the city stored in `folder`, or founds one there: the first line of the journal holds the version and the
 * founding, and each further line the events of one request that changed something. Once `record` returns, its line
 * survives the death of the process.
 *
 * A line is written completely before its request is answered; a line that a kill cut short was never acknowledged and
 * is removed on opening.
 * @param people those with a name, the same each time the folder is opened; by default everybody
 * @throws when another city holds the folder, the city was stored by another version, or a line other than the last
 *   cannot be read
 */
export function openJournal(folder: string, founding: Founding, people?: readonly Person[]): Journal {
  fs.mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  try {
    return openLocked(folder, founding, people, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

function openLocked(
  folder: string,
  requested: Founding,
  people: readonly Person[] | undefined,
  unlock: () => void,
): Journal {
  const file = path.join(folder, fileName)
  const { lines, wholeBytes } = readLines(file)
  const founding = lines.length > 0 ? readHeader(lines, file) : requested
  const world = foundWorld(founding, people)
  for (let n = 1; n < lines.length; n += 1) {
    for (const event of decodeLine(Line, lines, n, file)) applyEvent(world, event)
  }
  const descriptor = fs.openSync(file, fs.existsSync(file) ? 'r+' : 'w+')
  fs.ftruncateSync(descriptor, wholeBytes)
  let end = wholeBytes
  const write = (value: unknown): void => {
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    if (fs.writeSync(descriptor, line, 0, line.length, end) < line.length)
      throw new Error(`${file}: no room for another line`)
    end += line.length
  }
  if (lines.length === 0) write({ version, ...founding })
  return {
    founding,
    secret: readOrCreateSecret(folder),
    world,
    record(events) {
      if (events.length === 0) return
      write(events)
      events.forEach((event) => applyEvent(world, event))
    },
    close() {
      fs.closeSync(descriptor)
      unlock()
    },
  }
}

/** Founds a city that exists as long as its process; the same founding gives the same codes. */
export function memoryJournal(founding: Founding, people?: readonly Person[]): Journal {
  const world = foundWorld(founding, people)
  return {
    founding,
    secret: founding.seed,
    world,
    record: (events) => events.forEach((event) => applyEvent(world, event)),
    close: () => undefined,
  }
}

/** Reads all complete lines, one by one, because together they may exceed the longest possible string. */
function readLines(file: string): { lines: string[]; wholeBytes: number } {
  const bytes = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0)
  const lines: string[] = []
  let wholeBytes = 0
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, wholeBytes)) {
    lines.push(bytes.toString('utf8', wholeBytes, end))
    wholeBytes = end + 1
  }
  return { lines, wholeBytes }
}

function readHeader(lines: readonly string[], file: string): Founding {
  const { version: keptVersion } = decodeLine(Versioned, lines, 0, file)
  if (keptVersion !== version) {
    const by = keptVersion === undefined ? 'before journals had a version' : `by version ${keptVersion}`
    throw new Error(
      `${file}: this city was kept ${by}, this program reads version ${version}; move the file away to found a new city`,
    )
  }
  const { seed, foundedAt, crowd } = decodeLine(Header, lines, 0, file)
  return { seed, foundedAt, ...(crowd !== undefined && { crowd }) }
}

function decodeLine<S extends v.GenericSchema>(
  schema: S,
  lines: readonly string[],
  n: number,
  file: string,
): v.InferOutput<S> {
  const decoded = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), lines[n])
  if (decoded.success) return decoded.output
  throw new Error(`${file}: line ${n + 1} is not readable; move the file away to found a new city`)
}
