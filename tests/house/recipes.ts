/** One file of a recipe, or several of which each addition needs one. */
export interface Step {
  /** Paths from the root; `<package>` stands for any name, and a folder for everything in it. */
  readonly places: readonly string[]
  /** A command makes it. */
  readonly made: boolean
}

/** How to add something: what every addition touches, and what some of them touch. */
export interface Recipe {
  readonly title: string
  readonly steps: readonly Step[]
  readonly whereItApplies: readonly Step[]
}

/** Something that is there already and was added by a recipe. */
export interface Specimen {
  /** How texts speak of it. */
  readonly names: RegExp
  /** What the placeholders stand for; one that is left out stands for any name. */
  readonly stands: Readonly<Record<string, readonly string[]>>
}

const place = '`([^`]+)`'
const placesFirst = new RegExp(`^${place}(?:(?:, or|,| or) ${place})*`)

function stepIn(item: string): Step {
  const [named = ''] = placesFirst.exec(item) ?? []
  const places = [...named.matchAll(new RegExp(place, 'g'))].map(([, path = '']) => path)
  return { places, made: /\bmade by `npm run /.test(item) }
}

/** The items of a list, each in one line, without what marks them. */
const itemsOf = (text: string, mark: RegExp): string[] =>
  text
    .split(/\n(?=\d+\. |- |\n)/)
    .filter((item) => mark.test(item))
    .map((item) => item.replace(mark, '').replace(/\s+/g, ' '))

/**
 * The recipes of a README: one under each heading with a number, whose numbered list is for every addition and whose other
 * list is for some. An item begins with the files it is about.
 */
export function recipesIn(readme: string): Recipe[] {
  const parts = readme.split(/^## \d+\. /m).slice(1)
  return parts.map((part) => {
    const [title = ''] = part.split('\n')
    return {
      title,
      steps: itemsOf(part, /^\d+\. /).map(stepIn),
      whereItApplies: itemsOf(part, /^- /).map(stepIn),
    }
  })
}

/** A place as a pattern for paths. A placeholder that comes again stands for the same name. */
function patternOf(path: string, stands: Specimen['stands']): RegExp {
  const seen = new Set<string>()
  const pattern = path
    .replace(/\/$/, '')
    .replace(/<([a-z]+)>|[.*+?^$()[\]{}|\\]/g, (found, name?: string) => {
      if (name === undefined) return `\\${found}`
      if (seen.has(name)) return `\\k<${name}>`
      seen.add(name)
      return `(?<${name}>${stands[name]?.join('|') ?? '[^/]+'})`
    })
  return new RegExp(`^${pattern}${path.endsWith('/') ? '/' : '$'}`)
}

const isIn = (file: string, { places }: Step, stands: Specimen['stands']): boolean =>
  places.some((path) => patternOf(path, stands).test(file))

const everyStep = ({ steps, whereItApplies }: Recipe): readonly Step[] => [...steps, ...whereItApplies]

/** Places that a recipe names and that are not there. */
export const missingPlaces = (recipe: Recipe, files: readonly string[]): string[] =>
  everyStep(recipe)
    .flatMap(({ places }) => places)
    .filter((path) => !files.some((file) => patternOf(path, {}).test(file)))

/** How many files somebody writes for every addition, and in how many rooms. */
export function sizeOf({ steps }: Recipe): { readonly files: number; readonly rooms: number } {
  const written = steps.filter(({ made }) => !made)
  const rooms = written.map(({ places: [path = ''] }) => path.replace(/^src\//, '').split('/')[0])
  return { files: written.length, rooms: new Set(rooms).size }
}

/** A file and what is in it. */
export type Text = readonly [file: string, text: string]

const speakOf = (texts: readonly Text[], { names }: Specimen): string[] =>
  texts.filter(([file, text]) => names.test(file) || names.test(text)).map(([file]) => file)

/** Files that speak of a specimen although its recipe does not name them. */
export const forgottenFiles = (recipe: Recipe, specimen: Specimen, texts: readonly Text[]): string[] =>
  speakOf(texts, specimen).filter(
    (file) => !everyStep(recipe).some((step) => isIn(file, step, specimen.stands)),
  )

/** Steps for every addition that the specimen did without: the first place of each. */
export function idleSteps({ steps }: Recipe, specimen: Specimen, texts: readonly Text[]): string[] {
  const files = speakOf(texts, specimen)
  return steps
    .filter((step) => !files.some((file) => isIn(file, step, specimen.stands)))
    .map(({ places: [path = ''] }) => path)
}
