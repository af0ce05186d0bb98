import path from 'node:path'
import { proseOf } from './comments'

/** The book of rules, which is cited as `rules.md §6.2`. */
export const bookFile = 'src/domain/rules.md'

/** The files, folders and rules that a reference may point at. */
export interface Repository {
  /** The files and folders, by their paths from the root. */
  readonly paths: ReadonlySet<string>
  /** The folders that a command generates, such as `dist`: references into them are not checked. */
  readonly generatedFolders: readonly string[]
  /** The numbers of the sections and rules of the book: `6`, `6.2`. */
  readonly rules: ReadonlySet<string>
}

/** Lists the folders that contain a file, the innermost first. */
function foldersOf(file: string): string[] {
  const folder = path.posix.dirname(file)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

/** Lists the numbers of the sections and rules of a book, in its order. */
export const numbersIn = (book: string): string[] =>
  [...book.matchAll(/^(?:## |- \*\*)§(\d+(?:\.\d+)?)/gm)].map(([, number = '']) => number)

/**
 * Collects what references may point at.
 * @param files every file, by its path from the root
 * @param book the text of the book of rules
 */
export function repositoryOf(
  files: readonly string[],
  generatedFolders: readonly string[],
  book: string,
): Repository {
  const paths = new Set(files.flatMap((file) => [file, ...foldersOf(file)]))
  return { paths, generatedFolders, rules: new Set(numbersIn(book)) }
}

const segment = '[\\w.*<>-]+'
const notBefore = '(?<![\\w/.@$<>*-])'
const citation = /rules\.md(?:[\s*,–-]|and|or|to)*§(?:[\s*,–§\d.-]|and|or|to)*/g
const mention = new RegExp(`${notBefore}(?:${segment}/)*[\\w*<>.-]+\\.md\\b`, 'g')
const endings = '(?:tsx?|[cm]?js|css|wxss|wxml|html|jsonl?|md|png)'
/** The patterns of references in prose, by the way they are written. */
const referencePatterns = {
  /** A path with folders and an ending: `words/fill.ts`, `@/words/fill.ts`. */
  file: new RegExp(`${notBefore}(?:@/|(?:\\.{1,2}/)+)?(?:${segment}/)+${segment}\\.${endings}\\b`, 'g'),
  /** A path below one of the four root folders: `tests/phones`. */
  fromRoot: /(?<![\w/.@-])(?:src|mock|tests|config)(?:\/[\w.*<>-]*[\w*>])+/g,
  /** A single file name with an ending. */
  name: new RegExp(`${notBefore}[\\w*<>-][\\w.*<>-]*\\.(?:tsx?|[cm]js|css|md)\\b`, 'g'),
  /** A path between back quotes, with a slash in it or at its end. */
  quoted: new RegExp(`(?<=\`)(?:@/)?${segment}/(?:${segment}/)*(?:${segment})?(?=\`)`, 'g'),
} as const

/**
 * Converts `*`, `<name>` and `**` in a reference to a pattern for paths; returns undefined for a reference without any.
 */
function patternOf(reference: string): RegExp | undefined {
  if (!/[*<]/.test(reference)) return undefined
  const parts = reference.split(/(\*\*|\*|<[\w-]+>)/)
  const asPattern = (part: string): string =>
    part === '**' ? '.*' : /^[*<]/.test(part) ? '[^/]+' : part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
  return new RegExp(`^${parts.map(asPattern).join('')}(\\.tsx?)?$`)
}

function matchesAny(known: ReadonlySet<string>, reference: string): boolean {
  const pattern = patternOf(reference)
  if (pattern) return [...known].some((one) => pattern.test(one))
  return ['', '.ts', '.tsx'].some((ending) => known.has(reference + ending))
}

/**
 * Lists the folders that a reference may be relative to: the folders of the file, the root, and the rooms that are
 * named without `src`.
 */
const baseFolders = (file: string): string[] => ['.', 'src', 'src/pages', 'tests', ...foldersOf(file)]

const joined = (folder: string, reference: string): string =>
  path.posix.join(folder, reference.replace(/^@\//, 'src/')).replace(/\/$/, '')

/** Lists the names of all files below a folder; the root is the empty text. */
const namesBelow = ({ paths }: Repository, folder: string): ReadonlySet<string> =>
  new Set([...paths].filter((one) => one.startsWith(folder)).map((one) => path.posix.basename(one)))

/**
 * Tells whether a file of this name exists: for a README below its own folder, for a comment and for Markdown files
 * anywhere.
 */
function isNamed(repository: Repository, file: string, name: string): boolean {
  const own = file.endsWith('README.md') && !name.endsWith('.md')
  return matchesAny(namesBelow(repository, own ? file.replace('README.md', '') : ''), name)
}

function resolves(repository: Repository, file: string, reference: string): boolean {
  if (!reference.includes('/')) return isNamed(repository, file, reference)
  const { paths, generatedFolders } = repository
  return baseFolders(file).some((folder) => {
    const place = joined(folder, reference)
    return generatedFolders.some((one) => `${place}/`.startsWith(`${one}/`)) || matchesAny(paths, place)
  })
}

/** Tells whether a quoted reference points into this repository at all: `America/New_York` does not. */
function isRepositoryPath(repository: Repository, file: string, reference: string): boolean {
  if (/^[^/]+\/$/.test(reference)) return true
  const [first = ''] = reference.split('/')
  return baseFolders(file).some((folder) => repository.paths.has(joined(folder, first)))
}

const numbersCited = (text: string): string[] =>
  [...text.matchAll(/§(\d+(?:\.\d+)?)/g)].map(([, number = '']) => number)

/** One reference and its position in the text. */
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
  const quoted = found(referencePatterns.quoted, prose).filter(({ what }) =>
    isRepositoryPath(repository, file, what),
  )
  const plain = [referencePatterns.file, referencePatterns.fromRoot, referencePatterns.name].flatMap(
    (pattern) => found(pattern, prose),
  )
  return [...found(mention, text), ...plain, ...quoted].filter(
    ({ what }) => !resolves(repository, file, what),
  )
}

/**
 * Finds references that point at nothing: rules that are not in the book and Markdown files that do not exist, anywhere
 * in the text; other files and folders in comments and in Markdown.
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
