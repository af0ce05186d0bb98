import fs from 'node:fs'
import path from 'node:path'
import { proseOf } from './comments'
import { generatedFolders, ownFiles } from './own-files'
import { root } from './planted-tree'
import { bookFile, deadReferences, numbersIn, repositoryOf } from './references'

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
const files = ownFiles()
const book = read(bookFile)
const isRead = (file: string): boolean =>
  /^(src|mock|tests|config)\/|(^|\/)README\.md$/.test(file) && !/\.(png|snap)$/.test(file)

test('every rule, file and folder that a text of the repository points at is there', () => {
  const repository = repositoryOf(files, generatedFolders, book)
  expect(files.filter(isRead).length).toBeGreaterThan(1_000)
  const dead = files.filter(isRead).flatMap((file) => deadReferences(repository, file, read(file)))
  expect(dead).toEqual([])
})

describe('the book of rules', () => {
  const rules = book.split(/^(?=- \*\*§|## )/m).filter((part) => part.startsWith('- **§'))

  it('gives every number once, in order', () => {
    const asNumber = (number: string): number => {
      const [section = 0, rule = 0] = number.split('.').map(Number)
      return section * 1_000 + rule
    }
    const numbers = numbersIn(book).map(asNumber)
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other))
  })

  it('says of every rule where it is from and how far it is believed', () => {
    const source = /\((ours|source: |computed from )[^()]*\b(sure|likely|sample)\b[^()]*\)/
    expect(rules.filter((rule) => !source.test(rule.replace(/\s+/g, ' ')))).toEqual([])
  })

  it('can be read in one sitting', () => {
    expect(book.split('\n').length).toBeLessThanOrEqual(400)
  })
})

/** A small repository, for references from its files. */
const small = repositoryOf(
  [
    'README.md',
    'src/ui/card.tsx',
    'src/pages/family/api.ts',
    'tests/ui/card.test.ts',
    'mock/world/a.ts',
    bookFile,
  ],
  ['dist'],
  '# Rules\n\n## §6 Settling\n\n- **§6.1** One. (ours; sure)\n',
)
const deadIn = (text: string, file = 'src/ui/card.tsx'): string[] =>
  deadReferences(small, file, text).map((line) => line.slice(line.lastIndexOf(': ') + 2))
const comment = (text: string): string => `/** ${text} */\nexport const a = 1\n`
// These names are joined here, so that this file itself has no reference to a missing file.
const rulesBook = ['rules', 'md'].join('.')
const missingMarkdown = ['gone', 'md'].join('.')

describe('found', () => {
  it.each([
    ['a rule that is not in the book', comment(`As in ${rulesBook} §6.2.`), 'rule §6.2'],
    ['a section that is not in the book', comment(`${rulesBook} §7`), 'rule §7'],
    ['the second of two rules', comment(`${rulesBook} §6.1, §6.3`), 'rule §6.3'],
    ['the end of a range of rules', comment(`${rulesBook} §6.1–§6.9`), 'rule §6.9'],
    ['a rule on the next line', `/**\n * By ${rulesBook} §6.1,\n * §6.4.\n */`, 'rule §6.4'],
    ['a rule in the title of a test', `it('keeps ${rulesBook} §6.5', keep)`, 'rule §6.5'],
    ['Markdown that is not there', comment(`Explained in ${missingMarkdown}.`), missingMarkdown],
    ['Markdown in a folder', comment(`See \`docs/${missingMarkdown}\`.`), `docs/${missingMarkdown}`],
    ['Markdown in a string', `export const a = 'see ${missingMarkdown}'\n`, missingMarkdown],
    ['a file of a room, quoted', comment('Built in `ui/shelf.tsx`.'), 'ui/shelf.tsx'],
    ['a file of a room, bare', comment('Built in ui/shelf.tsx.'), 'ui/shelf.tsx'],
    ['a file from the root', comment('See mock/world/b.ts.'), 'mock/world/b.ts'],
    ['a file by the alias', comment('See @/ui/shelf.ts.'), '@/ui/shelf.ts'],
    ['a file beside', comment('See ./shelf.ts.'), './shelf.ts'],
    ['one name', comment('Built in `shelf.ts`.'), 'shelf.ts'],
    ['a folder from the root', comment('Tested in tests/shelf.'), 'tests/shelf'],
    ['a folder of a room', comment('Tested in `ui/shelf`.'), 'ui/shelf'],
    ['a folder with its slash', comment('One file each in `shelf/`.'), 'shelf/'],
    ['a package without the file', comment('In `pages/<package>/words.ts`.'), 'pages/<package>/words.ts'],
    ['a pattern that fits nothing', comment('In `ui/*-shelf.ts`.'), 'ui/*-shelf.ts'],
    ['a comment at the end of a line', 'export const a = 1 // as in ui/shelf.tsx\n', 'ui/shelf.tsx'],
    ['a comment between tags', 'export const A = () => <b>{/* ui/shelf.tsx */}</b>\n', 'ui/shelf.tsx'],
  ])('%s', (_, text, what) => {
    expect(deadIn(text)).toEqual([what])
  })

  it.each([
    ['Markdown', 'src/ui/README.md', 'Tokens are in `shelf.css`.\n'],
    ['style sheets', 'src/ui/card.css', '/* Tokens are in shelf.css. */\n.a { top: 0 }\n'],
    ['pages', 'mock/page.html', '<!-- Tokens are in shelf.css. -->\n<p></p>\n'],
  ])('in %s', (_, file, text) => {
    expect(deadIn(text, file)).toEqual(['shelf.css'])
  })

  it('in the README of a folder, where a name is that of a file below it', () => {
    expect(deadIn('Drawn by `card.tsx`, asked by `api.ts`.\n', 'src/ui/README.md')).toEqual(['api.ts'])
  })

  it('with the file and the line', () => {
    expect(deadReferences(small, 'src/ui/card.tsx', '\n\n// ui/shelf.tsx\n')).toEqual([
      'src/ui/card.tsx:3: ui/shelf.tsx',
    ])
  })

  it('in the book itself, where a rule points at another', () => {
    expect(deadIn('- **§6.1** One, as §6.8 has it.\n', bookFile)).toEqual(['rule §6.8'])
  })
})

describe('welcome', () => {
  it.each([
    ['rules of the book', `By ${rulesBook} §6, §6.1; the book is ${rulesBook}.`],
    [
      'files from the root, a room, the folder, by the alias',
      'src/ui/card.tsx, `ui/card.tsx`, ./card.tsx, @/ui/card',
    ],
    ['files of tests and of packages', '`ui/card.test.ts`, `family/api.ts`, `pages/<package>/api.ts`'],
    ['folders', 'tests/ui, `mock/world`, `ui/`'],
    ['names and patterns', '`card.tsx`, README.md, `*.test.ts`'],
    ['what a command makes', '`dist/weapp/app.js` and `dist/weapp`'],
    ['what is none of ours', '`America/New_York`, `application/json`, https://example.org/ui/shelf.tsx'],
  ])('%s', (_, text) => {
    expect(deadIn(comment(text))).toEqual([])
  })

  it('code: what it imports is looked at by the compiler', () => {
    expect(deadIn("import { a } from './shelf/b.ts'\nexport const c = `ui/shelf.tsx // ${a}`\n")).toEqual([])
  })
})

test('only comments are prose, and they keep their places', () => {
  const text = "const a = '// no' /* yes */\nconst b = /\\/\\/ no/ // yes\nconst c = <b>// no</b>\n"
  const prose = proseOf('src/ui/card.tsx', text)
  expect(prose).toHaveLength(text.length)
  expect(prose.match(/\S+/g)).toEqual(['/*', 'yes', '*/', '//', 'yes'])
  expect(proseOf('src/ui/card.json', '{ "a": "// no" }').trim()).toBe('')
})
