import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Journal } from 'mock/host/city-journal'
import { openJournal } from 'mock/host/journal'
import type { Founding } from 'mock/world/founding'
import { people } from 'mock/world/people/people'
import type { World } from 'mock/world/world'
import { visit } from './till'
import { foundedAt, foundTown } from './town'

const founding = { seed: 'journal', foundedAt }
const header = JSON.stringify({ version: 1, ...founding })
const neighbours = people.filter(({ person }) => ['employee', 'spouse'].includes(person))
let folder: string
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-journal-'))))
afterEach(() => fs.rmSync(folder, { recursive: true }))

const file = (): string => path.join(folder, 'city.jsonl')
const text = (): string => fs.readFileSync(file(), 'utf8')
const open = (other: Founding = founding): Journal => openJournal(folder, other, neighbours)

/**
 * Returns the parts of a world that a journal can change; the past it was founded with is the same in all of these
 * worlds.
 */
const stateOf = (world: World): string => {
  const { events, accounts, yearSoFar, tokens, newestToken, sessionsByAccess, answers, settlements } = world
  const maps = [accounts, yearSoFar, tokens, newestToken, sessionsByAccess, answers]
  const newest = [...settlements.values()].slice(-10)
  return JSON.stringify([events, settlements.size, newest, ...maps.map((map) => [...map.entries()])])
}
function reopened(): string {
  const journal = open()
  journal.close()
  return stateOf(journal.world)
}

/** Opens the city, lets a person buy something `count` times, and closes it. */
function buyInCity(count: number): { readonly state: string; readonly text: string } {
  const journal = open()
  const town = foundTown({ journal })
  const token = town.enter('employee')
  for (let n = 0; n < count; n += 1) visit(town, token, 1_000 + n)
  journal.close()
  return { state: stateOf(journal.world), text: text() }
}

/** A city that was used, and the same city one sign-in earlier (`before`). */
let usedCity: { readonly before: string; readonly state: string; readonly text: string }
beforeAll(() => {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-journal-'))
  folder = path.join(place, 'not', 'there', 'yet')
  const journal = open()
  const town = foundTown({ journal })
  visit(town, town.enter('employee'), 1_000)
  const before = stateOf(journal.world)
  town.enter('spouse')
  journal.close()
  usedCity = { before, state: stateOf(journal.world), text: text() }
  fs.rmSync(place, { recursive: true })
})

describe('a city on disk', () => {
  it('is the same city when it is opened again, whatever it is opened with, and nothing is written', () => {
    fs.writeFileSync(file(), usedCity.text)
    const journal = open({ seed: 'another', foundedAt: 0 })
    expect(journal.founding).toEqual(founding)
    expect(stateOf(journal.world)).toBe(usedCity.state)
    foundTown({ journal }).host.handle({ method: 'GET', path: '/me', query: {}, headers: {}, body: '' })
    journal.close()
    expect(text()).toBe(usedCity.text)
  })

  it('goes on where it stopped: what was there stays, what comes is added', () => {
    fs.writeFileSync(file(), usedCity.text)
    const next = buyInCity(1)
    expect(next.text.startsWith(usedCity.text)).toBe(true)
    expect(next.text.slice(usedCity.text.length).trimEnd().split('\n')).toHaveLength(4)
    expect(reopened()).toBe(next.state)
  })
})

describe('a last line that a kill cut short', () => {
  it.each([
    ['in the middle', (from: number, to: number) => Math.floor((from + to) / 2)],
    ['before its end', (_: number, to: number) => to - 1],
  ])('%s, is cut off', (_, where) => {
    const whole = Buffer.from(usedCity.text)
    const lastLine = whole.lastIndexOf(0x0a, whole.length - 2) + 1
    fs.writeFileSync(file(), whole.subarray(0, where(lastLine, whole.length)))
    expect(reopened()).toBe(usedCity.before)
    expect(fs.statSync(file()).size).toBe(lastLine)
  })

  it('in the middle of a character, is cut off, and the city goes on', () => {
    const cutLine = Buffer.from('[{"type":"settled","settlement":{"fixmedins_name":"药').subarray(0, -1)
    fs.writeFileSync(file(), Buffer.concat([Buffer.from(usedCity.text), cutLine]))
    const next = buyInCity(1)
    expect(next.text.startsWith(usedCity.text)).toBe(true)
    expect(next.text.slice(usedCity.text.length).split('\n')).toHaveLength(5)
  })

  it('which is the founding itself, leaves a folder where a city is founded', () => {
    fs.writeFileSync(file(), '{"seed":"jour')
    const journal = open()
    journal.close()
    expect(journal.founding).toEqual(founding)
    expect(text()).toBe(`${header}\n`)
  })
})

describe('a line that something else changed', () => {
  it.each([
    ['torn in the middle', '[{"type":"settl'],
    ['no list of events', '{"type":"deposited"}'],
    ['an event nobody knows', '[{"type":"earthquake"}]'],
    ['an event without its parts', '[{"type":"settled"}]'],
  ])('%s, is refused with the file, the line and advice, and nothing is cut off', (_, line) => {
    const corrupted = usedCity.text.split('\n').with(2, line).join('\n')
    fs.writeFileSync(file(), corrupted)
    expect(() => open().close()).toThrow(/city\.jsonl.*line 3.*move the file away/)
    expect(text()).toBe(corrupted)
  })

  it('in the place of the founding is refused in the same words', () => {
    fs.writeFileSync(file(), usedCity.text.split('\n').with(0, '{"version":1,"seed":7}').join('\n'))
    expect(() => open().close()).toThrow(/city\.jsonl.*line 1.*move the file away/)
  })
})

describe('a city kept by another version of the program', () => {
  it.each([
    ['an earlier one that wrote no version', JSON.stringify(founding), /before journals had a version/],
    [
      'a later one',
      JSON.stringify({ version: 2, ...founding }),
      /by version 2, this program reads version 1/,
    ],
  ])('%s, is refused with advice, and stays as it is', (_, line, why) => {
    const other = usedCity.text.split('\n').with(0, line).join('\n')
    fs.writeFileSync(file(), other)
    expect(() => open().close()).toThrow(why)
    expect(() => open().close()).toThrow(/move the file away to found a new city/)
    expect(text()).toBe(other)
  })
})

describe('a crowd', () => {
  it('is there again when its city is opened again, whatever it is opened with', () => {
    const crowded = open({ ...founding, crowd: 3 })
    crowded.close()
    const again = open()
    again.close()
    expect(again.founding).toEqual({ ...founding, crowd: 3 })
    expect(again.world.people.size).toBe(neighbours.length + 3)
    expect(stateOf(again.world)).toBe(stateOf(crowded.world))
  })
})

describe('a folder', () => {
  it('that does not exist is made', () => {
    expect(usedCity.text.split('\n')[0]).toBe(header)
  })

  it('that one city lives in is refused to a second one, which would write over its lines', () => {
    const first = open()
    try {
      expect(() => open().close()).toThrow()
    } finally {
      first.close()
    }
  })
})
