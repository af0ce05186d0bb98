import fs from 'node:fs'
import path from 'node:path'
import { check } from '../simulator'
import { buildOnce, distOf } from './other-builds'
import { platforms } from './town'

const buildMs = 300_000

/** Returns all scripts, JSON and templates of a program as one text. */
const textOf = (dist: string): string =>
  fs
    .readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|json|\w*ml)$/.test(file))
    .map((file) => fs.readFileSync(path.join(dist, file), 'utf8'))
    .join('\n')

/** Texts of the demo sign-in, its people, the mock face check that only asks, the city and its till. */
const demo = [
  '/demo/people',
  '/demo/sessions',
  'demo-person',
  'mock-pass',
  'pages/demo',
  '990101',
  '127.0.0.1',
]

describe.each(platforms)('A program for production, on %s', (platform) => {
  beforeAll(() => buildOnce('production', platform), buildMs)

  test('holds nothing of the demo, and its own gateway', () => {
    const text = textOf(distOf('production', platform))
    expect(demo.filter((mark) => text.includes(mark))).toEqual([])
    expect(text).toContain('https://gateway.example/api/v1')
    expect(text).toContain('/sms-codes')
  })

  test('holds nothing the vendor’s compilers or the static rules refuse', () => {
    expect(check(distOf('production', platform), platform)).toEqual([])
  })
})
