import { parseArgs } from 'node:util'
import { failed, ok, type Result } from '@/domain/result'
import { faults, isFaultName, type FaultName } from '../faults'
import { typedTime } from './typed-time'

/** The settings of a mock city that is served. */
export interface ServeFlags {
  /** 0 for any free port. */
  readonly port: number
  readonly seed: string
  /** The folder that keeps the journal; in memory without one. */
  readonly data?: string
  readonly fault?: FaultName
  /** The city's time at the start, epoch ms. */
  readonly clock?: number
  /** The number of people beside those of the town. */
  readonly crowd?: number
}

const options = {
  port: { type: 'string', default: '4000' },
  data: { type: 'string' },
  fault: { type: 'string' },
  clock: { type: 'string' },
  seed: { type: 'string', default: 'yibao' },
  crowd: { type: 'string' },
} as const
const known = Object.keys(options).map((name) => `--${name}`)

/** A flag that cannot be understood, with the sentence that says what to do. */
class WrongFlag extends Error {}

/** Reads the words after `npm run mock --`; the failure is a sentence that says what to do. */
export function readServeFlags(words: readonly string[]): Result<ServeFlags, string> {
  const parsed = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  for (const token of parsed.tokens) {
    if (token.kind === 'positional')
      return failed(`"${token.value}" belongs to no flag; known: ${known.join(' ')}`)
    if (token.kind !== 'option') continue
    if (!known.includes(token.rawName))
      return failed(`there is no ${token.rawName}; known: ${known.join(' ')}`)
    if (!token.value) return failed(`${token.rawName} needs a value after it`)
  }
  const { port, data, fault, clock, seed, crowd } = parsed.values as Readonly<Record<string, string>>
  try {
    return ok({
      port: portFrom(port ?? ''),
      seed: seed ?? '',
      ...(data !== undefined && { data }),
      ...(fault !== undefined && { fault: faultFrom(fault) }),
      ...(clock !== undefined && { clock: clockFrom(clock) }),
      ...(crowd !== undefined && { crowd: crowdFrom(crowd) }),
    })
  } catch (error) {
    if (error instanceof WrongFlag) return failed(error.message)
    throw error
  }
}

function portFrom(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new WrongFlag(`--port is "${text}"; give a number up to 65535, such as 4000, or 0 for any free port`)
}

function clockFrom(text: string): number {
  const at = typedTime(text)
  if (at !== undefined) return at
  throw new WrongFlag(`--clock is "${text}"; give a time that exists, such as 2026-11-21T14:30:00+08:00`)
}

function crowdFrom(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new WrongFlag(`--crowd is "${text}"; give a number of people, at most 999999`)
}

function faultFrom(text: string): FaultName {
  if (isFaultName(text)) return text
  throw new WrongFlag(`--fault is "${text}"; known: ${Object.keys(faults).join(', ')}`)
}
