import fs from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { applyEvent } from '../world/apply-event'
import type { WorldEvent } from '../world/events'
import { foundWorld, type Founding } from '../world/founding'
import type { World } from '../world/world'

/** A city on disk: its founding in the first line, then one line for each request that changed something. */
export interface Journal {
  readonly founding: Founding
  readonly world: World
  /** Writes the events down, then lets them happen. Once it returns, they survive the death of the process. */
  record(events: readonly WorldEvent[]): void
  close(): void
}

const fileName = 'city.jsonl'
const Header = v.object({ seed: v.string(), foundedAt: v.number() })

/**
 * Opens the city kept in `folder`, or founds one there.
 *
 * A line is written whole before its request is answered; a line that a kill cut short was never acknowledged and is
 * cut off on opening.
 * @throws when a line other than the last cannot be read: the file was changed by something else
 */
export function openJournal(folder: string, founding: Founding): Journal {
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, fileName)
  const { lines, wholeBytes } = readLines(file)
  const header = lines.length > 0 ? v.parse(Header, parseLine(lines, 0, file)) : founding
  const world = foundWorld(header)
  for (let n = 1; n < lines.length; n += 1) {
    for (const event of parseLine(lines, n, file) as WorldEvent[]) applyEvent(world, event)
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
    world,
    record(events) {
      if (events.length === 0) return
      write(events)
      events.forEach((event) => applyEvent(world, event))
    },
    close: () => fs.closeSync(descriptor),
  }
}

/** A city that lives as long as its process. */
export function memoryJournal(founding: Founding): Journal {
  const world = foundWorld(founding)
  return {
    founding,
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

function parseLine(lines: readonly string[], n: number, file: string): unknown {
  try {
    return JSON.parse(lines[n] ?? '')
  } catch {
    throw new Error(`${file}: line ${n + 1} is not readable; move the file away to found a new city`)
  }
}
