import fs from 'node:fs'
import path from 'node:path'
import { ownFiles } from './own-files'
import { bannedNames, headlessDocstrings } from './plain-language'
import { root } from './planted-tree'

/** The rooms whose docstrings are sentences and whose names are the trade's. */
const rooms: readonly string[] = ['src', 'mock', 'config', 'tests']

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
const isCode = (file: string): boolean => /\.tsx?$/.test(file)

describe.each(rooms)('in %s', (room) => {
  const texts = ownFiles(room)
    .filter(isCode)
    .map((file) => [file, read(file)] as const)

  it('no docstring begins with a question word', () => {
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.flatMap(([file, text]) => headlessDocstrings(file, text))).toEqual([])
  })

  it('no name is a riddle', () => {
    expect(texts.flatMap(([file, text]) => bannedNames(file, text))).toEqual([])
  })
})

describe('a docstring that begins with a question word is found', () => {
  it.each([
    ['on one line', '/** What is left. */\nexport const left = 1\n', 1],
    ['on several lines', '\n/**\n * Whether the answer\n * still counts.\n */\nconst a = 1\n', 2],
    ['of a property', 'interface A {\n  /** How long, ms. */\n  readonly b: number\n}\n', 2],
    ['between tags', 'const a = (\n  <A>\n    {/** Where it is. */}\n  </A>\n)\n', 3],
  ])('%s', (_, text, line) => {
    expect(headlessDocstrings('src/a.tsx', text)).toEqual([`src/a.tsx:${line}`])
  })

  it.each([
    ['a sentence', '/** Tells what is left. */'],
    ['a noun phrase', '/** Epoch ms by the phone’s clock. */'],
    ['a longer word', '/** Whatever the city answers is kept. */'],
    ['a string', "export const text = '/** What is left. */'"],
    ['a comment that is no docstring', '// What is left.\n/* What is left. */'],
  ])('not %s', (_, text) => {
    expect(headlessDocstrings('src/a.ts', text)).toEqual([])
  })
})

describe('a name that is a riddle is found', () => {
  it.each([
    ['a constant', 'const purse = 1', 'purse'],
    ['a part of a name', 'export function positionTold() {}', 'positionTold'],
    ['a type', 'export type HomeGlance = string', 'HomeGlance'],
    ['an interface', 'interface Said { readonly a: string }', 'Said'],
    ['a class', 'class TokenKeeper {}', 'TokenKeeper'],
    ['a parameter', 'const a = (told: string) => told', 'told'],
    ['a destructured name', 'const { a: shelf } = b', 'shelf'],
    ['a property of a type', 'interface A { readonly wrongs: number }', 'wrongs'],
    ['a method', 'interface A { calm(): void }', 'calm'],
    ['a property of an object', 'const a = { manners: 1 }', 'manners'],
  ])('%s', (_, text, name) => {
    expect(bannedNames('src/a.ts', `\n${text}\n`)).toEqual([`src/a.ts:2 ${name}`])
  })

  it.each([
    ['a longer word', 'const bookshelf = 1'],
    ['a use of somebody else’s name', 'export const a = other.told + other.said'],
    ['a string or a comment', "const a = 'purse' // the purse"],
    ['an import', "import { glance } from 'other'"],
  ])('not %s', (_, text) => {
    expect(bannedNames('src/a.ts', text)).toEqual([])
  })
})
