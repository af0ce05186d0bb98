import fs from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { applyEvent } from '../world/apply-event'
import { WorldEvent } from '../world/events'
import { foundWorld, type Founding } from '../world/founding'
import type { World } from '../world/world'
import { keepSecret, lockFolder } from './city-folder'

/** A city on disk: its founding in the first line, then one line for each request that changed something. */
export interface Journal {
  readonly founding: Founding
  /** What codes and tokens are drawn from; never in the journal itself. */
  readonly secret: string
  readonly world: World
  /** Writes the events down, then lets them happen. Once it returns, they survive the death of the process. */
  record(events: readonly WorldEvent[]): void
  close(): void
}

const fileName = 'city.jsonl'
const Header = v.object({ seed: v.string(), foundedAt: v.number() })
const Line = v.array(WorldEvent)

/**
 * Opens the city kept in `folder`, or founds one there.
 *
 * A line is written whole before its request is answered; a line that a kill cut short was never acknowledged and is
 * cut off on opening.
 * @throws when another city lives in the folder, or a line other than the last cannot be read
 */
export function openJournal(folder: string, founding: Founding): Journal {
  fs.mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  try {
    return openLocked(folder, founding, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

function openLocked(folder: string, founding: Founding, unlock: () => void): Journal {
  const file = path.join(folder, fileName)
  const { lines, wholeBytes } = readLines(file)
  const header = lines.length > 0 ? decodeLine(Header, lines, 0, file) : founding
  const world = foundWorld(header)
  for (let n = 1; n < lines.length; n += 1) {
    for (const event of decodeLine(Line, lines, n, file)) applyEvent(world, event)
  }
  const descriptor = fs.openSync(file, fs.existsSync(file) ? 'r+' : 'w+')
  fs.ftruncateSync(descriptor, wholeBytes)
  let end = wholeBytes
  const write = (value: unknown): void => {
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    fs.writeSync(descriptor, line, 0, line.length, end)
    end += line.length
  }
  if (lines.length === 0) write(header)
  return {
    founding: header,
    secret: keepSecret(folder),
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

/** A city that lives as long as its process; the same founding draws the same codes. */
export function memoryJournal(founding: Founding): Journal {
  const world = foundWorld(founding)
  return {
    founding,
    secret: founding.seed,
    world,
    record: (events) => events.forEach((event) => applyEvent(world, event)),
    close: () => undefined,
  }
}

function readLines(file: string): { lines: string[]; wholeBytes: number } {
  const bytes = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0)
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1
  const lines = bytes.subarray(0, wholeBytes).toString('utf8').split('\n').slice(0, -1)
  return { lines, wholeBytes }
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
