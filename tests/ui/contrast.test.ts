import fs from 'node:fs'
import path from 'node:path'

const css = fs.readFileSync(path.resolve(__dirname, '../../src/ui/tokens.css'), 'utf8')
const colours = Object.fromEntries(
  [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
)

/** Computes the relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const white = '#ffffff'
/**
 * The backgrounds on which text of each colour is written; `edge` draws controls, `hairline` only separates parts and
 * carries no meaning.
 */
const textColours: Readonly<Record<string, readonly string[]>> = {
  ink: ['ground', 'card', 'amber-tint', 'red-tint', 'blue-tint', 'violet-tint'],
  'ink-2': ['ground', 'card', 'jade-tint', 'amber-tint', 'red-tint', 'blue-tint', 'violet-tint'],
  'ink-3': ['ground', 'card'],
  jade: ['ground', 'card', 'jade-tint', 'amber-tint', 'red-tint', 'blue-tint'],
  'jade-pressed': ['jade-tint', 'card'],
  amber: ['card', 'ground', 'amber-tint'],
  red: ['card', 'ground', 'red-tint'],
  green: ['card', 'ground'],
  blue: ['card', 'ground', 'blue-tint'],
  violet: ['card', 'ground', 'violet-tint'],
}
const otherColours = [
  'ground',
  'card',
  'hairline',
  'edge',
  'jade-tint',
  'amber-tint',
  'red-tint',
  'blue-tint',
  'violet-tint',
]

test('black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', white)).toBeCloseTo(21)
  expect(contrast('#0a6e5e', '#0a6e5e')).toBe(1)
})

test('every colour of the tokens is either written in or drawn with', () => {
  expect(Object.keys(colours).sort()).toEqual([...Object.keys(textColours), ...otherColours].sort())
})

const pairs = Object.entries(textColours).flatMap(([ink, grounds]) =>
  grounds.map((ground) => [ink, ground] as const),
)
test.each(pairs)('%s on %s is read by weak eyes: 4.5 at least', (ink, ground) => {
  expect(contrast(colours[ink] ?? white, colours[ground] ?? white)).toBeGreaterThanOrEqual(4.5)
})

test.each(['jade', 'violet'])('white on %s is: 4.5 at least', (ground) => {
  expect(contrast(white, colours[ground] ?? white)).toBeGreaterThanOrEqual(4.5)
})

test('the edge of what may be touched is seen on either ground: 3 at least', () => {
  for (const ground of ['ground', 'card']) {
    expect(contrast(colours['edge'] ?? white, colours[ground] ?? white)).toBeGreaterThanOrEqual(3)
  }
})
