import { execFileSync } from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import { toWireTime } from '@/domain/china-day'
import { displayTime, yearOf } from '@/domain/china-time'

const at = (wire: string): number => Date.parse(wire)
const day = 86_400_000

const everyHalfHour = (from: string, days: number): number[] =>
  Array.from({ length: days * 48 }, (_, n) => at(from) + n * 1_800_000)

const eightHoursOn = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Etc/GMT-8',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** Computes the same wire time in another way: with the time zones of this computer. */
const byTimeZone = (instant: number): string => `${eightHoursOn.format(instant).replace(' ', 'T')}+08:00`

describe('a time as the city writes it', () => {
  it.each([
    '2026-11-21T14:32:05+08:00',
    '2026-01-01T00:00:00+08:00',
    '2025-12-31T23:59:59+08:00',
    '2028-02-29T12:00:00+08:00',
    '2028-02-29T00:00:00+08:00',
  ])('%s stays what it was', (wire) => {
    expect(toWireTime(at(wire))).toBe(wire)
  })

  it('names the day it is in China, not in Greenwich', () => {
    expect(toWireTime(at('2028-02-28T16:00:00Z'))).toBe('2028-02-29T00:00:00+08:00')
    expect(toWireTime(at('2028-02-29T16:00:00Z'))).toBe('2028-03-01T00:00:00+08:00')
    expect(toWireTime(at('2100-02-28T16:00:00Z'))).toBe('2100-03-01T00:00:00+08:00')
  })

  it('is eight hours ahead of Greenwich at every instant', () => {
    const instants = fc.integer({ min: at('1990-01-01T00:00:00Z'), max: at('2099-12-31T00:00:00Z') })
    fc.assert(
      fc.property(instants, (instant) => {
        expect(toWireTime(instant)).toBe(byTimeZone(instant))
        expect(yearOf(instant)).toBe(Number(byTimeZone(instant).slice(0, 4)))
      }),
      { seed: 29, numRuns: 1_000 },
    )
  })
})

describe('the year in China', () => {
  it('begins at midnight there', () => {
    const newYear = at('2027-01-01T00:00:00+08:00')
    expect(yearOf(newYear - 1)).toBe(2026)
    expect(yearOf(newYear)).toBe(2027)
  })
})

describe('a time as it is shown', () => {
  const now = at('2026-11-21T14:30:00+08:00')

  it('leaves out the year when it is this year', () => {
    expect(displayTime(at('2026-02-03T09:05:00+08:00'), now)).toEqual({ month: 2, day: 3, clock: '09:05' })
  })

  it('shows the year of an earlier or a later year', () => {
    expect(displayTime(at('2025-12-31T23:59:59+08:00'), now)).toEqual({
      year: 2025,
      month: 12,
      day: 31,
      clock: '23:59',
    })
    expect(displayTime(at('2027-01-01T00:00:00+08:00'), now).year).toBe(2027)
  })

  it('shows midnight as the first minute of the new day', () => {
    expect(displayTime(at('2026-03-01T00:00:00+08:00'), now)).toEqual({ month: 3, day: 1, clock: '00:00' })
    expect(displayTime(at('2026-02-28T23:59:59+08:00'), now)).toEqual({ month: 2, day: 28, clock: '23:59' })
  })

  it('shows 29 February', () => {
    expect(displayTime(at('2028-02-29T08:00:00+08:00'), now)).toEqual({
      year: 2028,
      month: 2,
      day: 29,
      clock: '08:00',
    })
  })

  it('asks for the year in China, when it is still the old one elsewhere', () => {
    const firstMinute = at('2027-01-01T00:01:00+08:00')
    expect(displayTime(firstMinute, firstMinute).year).toBeUndefined()
    expect(displayTime(firstMinute - day, firstMinute).year).toBe(2026)
  })
})

describe('a phone that stands in another zone', () => {
  const places = [
    ['America/New_York', '2026-03-06T00:00:00Z', 'clocks go forward there'],
    ['America/New_York', '2026-10-30T00:00:00Z', 'clocks go back there'],
    ['Europe/Berlin', '2026-03-27T00:00:00Z', 'clocks go forward there'],
    ['Australia/Lord_Howe', '2026-04-03T00:00:00Z', 'clocks go back half an hour there'],
    ['Pacific/Kiritimati', '2026-12-30T00:00:00Z', 'the year ends'],
  ] as const
  const questions = places.map(([zone, from]) => [zone, everyHalfHour(from, 3)] as const)
  const script = path.join(__dirname, 'print-china-times.ts')
  let shown: unknown[][]
  beforeAll(() => {
    const program = ['--import', 'tsx', script, JSON.stringify(questions)]
    shown = JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' })) as unknown[][]
  })

  it.each(places)('in %s shows the time in China, in the days from %s when %s', (zone, from) => {
    const number = places.findIndex((place) => place[0] === zone && place[1] === from)
    const instants = questions[number]?.[1] ?? []
    const right = instants.map((instant) => {
      const wire = byTimeZone(instant)
      return [wire, Number(wire.slice(0, 4)), wire.slice(11, 16)]
    })
    const seen = (n: number): string => JSON.stringify(shown[number]?.[n])
    const firstWrong = right.findIndex((time, n) => JSON.stringify(time) !== seen(n))
    expect(firstWrong < 0 ? 'none' : `${seen(firstWrong)} for ${JSON.stringify(right[firstWrong])}`).toBe(
      'none',
    )
  })
})
