import path from 'node:path'
import { proseOf } from './comments'

/** The book of rules, which is cited as `rules.md §6.2`. */
export const bookFile = 'src/domain/rules.md'

/** What a reference may point at. */
export interface Repository {
  /** Files and folders, from the root. */
  readonly paths: ReadonlySet<string>
  /** Folders that a command makes, such as `dist`: nobody looks whether something is in them. */
  readonly made: readonly string[]
  /** Numbers of the sections and rules of the book: `6`, `6.2`. */
  readonly rules: ReadonlySet<string>
}

/** The folders a file is in, the innermost first. */
function foldersOf(file: string): string[] {
  const folder = path.posix.dirname(file)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

/** The numbers of the sections and rules that a book has, in its order. */
export const numbersIn = (book: string): string[] =>
  [...book.matchAll(/^(?:## |- \*\*)§(\d+(?:\.\d+)?)/gm)].map(([, number = '']) => number)

/**
 * @param files every file, from the root
 * @param book the text of the book of rules
 */
export function repositoryOf(files: readonly string[], made: readonly string[], book: string): Repository {
  const paths = new Set(files.flatMap((file) => [file, ...foldersOf(file)]))
  return { paths, made, rules: new Set(numbersIn(book)) }
}

const segment = '[\\w.*<>-]+'
const notBefore = '(?<![\\w/.@$<>*-])'
const citation = /rules\.md(?:[\s*,–-]|and|or|to)*§(?:[\s*,–§\d.-]|and|or|to)*/g
const mention = new RegExp(`${notBefore}(?:${segment}/)*[\\w*<>.-]+\\.md\\b`, 'g')
const endings = '(?:tsx?|[cm]?js|css|wxss|wxml|html|jsonl?|md|png)'
/** References in prose, by how they are written. */
const written = {
  /** With folders and an ending: `words/fill.ts`, `@/words/fill.ts`. */
  file: new RegExp(`${notBefore}(?:@/|(?:\\.{1,2}/)+)?(?:${segment}/)+${segment}\\.${endings}\\b`, 'g'),
  /** Anything below one of the four folders: `tests/phones`. */
  fromRoot: /(?<![\w/.@-])(?:src|mock|tests|config)(?:\/[\w.*<>-]*[\w*>])+/g,
  /** One name with an ending. */
  name: new RegExp(`${notBefore}[\\w*<>-][\\w.*<>-]*\\.(?:tsx?|[cm]js|css|md)\\b`, 'g'),
  /** Between back quotes, with a slash in it or after it. */
  quoted: new RegExp(`(?<=\`)(?:@/)?${segment}/(?:${segment}/)*(?:${segment})?(?=\`)`, 'g'),
} as const

/** `*`, `<name>` and `**` as a pattern for paths; undefined for a reference without any. */
function patternOf(reference: string): RegExp | undefined {
  if (!/[*<]/.test(reference)) return undefined
  const parts = reference.split(/(\*\*|\*|<[\w-]+>)/)
  const asPattern = (part: string): string =>
    part === '**' ? '.*' : /^[*<]/.test(part) ? '[^/]+' : part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
  return new RegExp(`^${parts.map(asPattern).join('')}(\\.tsx?)?$`)
}

function isAmong(known: ReadonlySet<string>, reference: string): boolean {
  const pattern = patternOf(reference)
  if (pattern) return [...known].some((one) => pattern.test(one))
  return ['', '.ts', '.tsx'].some((ending) => known.has(reference + ending))
}

/** Where a reference may begin: the folders the file is in, the root, and the rooms that are named without `src`. */
const beginnings = (file: string): string[] => ['.', 'src', 'src/pages', 'tests', ...foldersOf(file)]

const joined = (folder: string, reference: string): string =>
  path.posix.join(folder, reference.replace(/^@\//, 'src/')).replace(/\/$/, '')

/** The names of all files below a folder; the root is the empty text. */
const namesBelow = ({ paths }: Repository, folder: string): ReadonlySet<string> =>
  new Set([...paths].filter((one) => one.startsWith(folder)).map((one) => path.posix.basename(one)))

/** A README speaks of its own folder; a comment, and whoever names Markdown, of any. */
function isNamed(repository: Repository, file: string, name: string): boolean {
  const own = file.endsWith('README.md') && !name.endsWith('.md')
  return isAmong(namesBelow(repository, own ? file.replace('README.md', '') : ''), name)
}

function leadsSomewhere(repository: Repository, file: string, reference: string): boolean {
  if (!reference.includes('/')) return isNamed(repository, file, reference)
  const { paths, made } = repository
  return beginnings(file).some((folder) => {
    const place = joined(folder, reference)
    return made.some((one) => `${place}/`.startsWith(`${one}/`)) || isAmong(paths, place)
  })
}

/** Whether a quoted reference is one to a path of ours at all: `America/New_York` is none. */
function isOurs(repository: Repository, file: string, reference: string): boolean {
  if (/^[^/]+\/$/.test(reference)) return true
  const [first = ''] = reference.split('/')
  return beginnings(file).some((folder) => repository.paths.has(joined(folder, first)))
}

const numbersCited = (text: string): string[] =>
  [...text.matchAll(/§(\d+(?:\.\d+)?)/g)].map(([, number = '']) => number)

/** One reference and where in the text it stands. */
interface Found {
  readonly index: number
  readonly what: string
}

function unknownRules({ rules }: Repository, file: string, text: string): Found[] {
  const cited = file === bookFile ? [{ 0: text, index: 0 }] : [...text.matchAll(citation)]
  return cited.flatMap(({ 0: found, index }) =>
    numbersCited(found)
      .filter((number) => !rules.has(number))
      .map((number) => ({ index: index + found.indexOf(`§${number}`), what: `rule §${number}` })),
  )
}

function missingPaths(repository: Repository, file: string, text: string): Found[] {
  const prose = proseOf(file, text)
  const found = (pattern: RegExp, of: string): Found[] =>
    [...of.matchAll(pattern)].map(({ 0: what, index }) => ({ index, what }))
  const quoted = found(written.quoted, prose).filter(({ what }) => isOurs(repository, file, what))
  const plain = [written.file, written.fromRoot, written.name].flatMap((pattern) => found(pattern, prose))
  return [...found(mention, text), ...plain, ...quoted].filter(
    ({ what }) => !leadsSomewhere(repository, file, what),
  )
}

/**
 * References that lead nowhere: rules that are not in the book and Markdown files that are not there, anywhere in the
 * text; other files and folders in comments and in Markdown.
 * @param file path of the text from the root
 * @returns `file:line: reference`, each once
 */
export function deadReferences(repository: Repository, file: string, text: string): string[] {
  const found = [...unknownRules(repository, file, text), ...missingPaths(repository, file, text)]
  const lines = found.map(({ index, what }) => {
    const line = text.slice(0, index).split('\n').length
    return `${file}:${line}: ${what}`
  })
  return [...new Set(lines)]
}
