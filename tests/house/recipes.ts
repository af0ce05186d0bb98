/** One file of a recipe, or several files of which each addition needs one. */
export interface Step {
  /** Paths from the root; `<package>` stands for any name, and a folder for everything in it. */
  readonly places: readonly string[]
  /** True for a file that a command generates. */
  readonly generated: boolean
}

/** The instructions for one kind of addition: the files that every addition touches, and those that only some touch. */
export interface Recipe {
  readonly title: string
  readonly steps: readonly Step[]
  readonly whereItApplies: readonly Step[]
}

/** An addition that exists already and was made with a recipe. */
export interface Specimen {
  /** The pattern of its names in texts. */
  readonly names: RegExp
  /** The values of the placeholders; a placeholder that is left out stands for any name. */
  readonly placeholders: Readonly<Record<string, readonly string[]>>
}

const place = '`([^`]+)`'
const placesFirst = new RegExp(`^${place}(?:(?:, or|,| or) ${place})*`)

function stepIn(item: string): Step {
  const [named = ''] = placesFirst.exec(item) ?? []
  const places = [...named.matchAll(new RegExp(place, 'g'))].map(([, path = '']) => path)
  return { places, generated: /\bmade by `npm run /.test(item) }
}

/** Returns the items of a list, each in one line, without the list marks. */
const itemsOf = (text: string, mark: RegExp): string[] =>
  text
    .split(/\n(?=\d+\. |- |\n)/)
    .filter((item) => mark.test(item))
    .map((item) => item.replace(mark, '').replace(/\s+/g, ' '))

/**
 * Reads the recipes of a README: one under each heading with a number, whose numbered list is for every addition and
 * whose other list is for some. An item begins with the files it is about.
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

/** Converts a place to a pattern for paths. A placeholder that occurs again stands for the same name. */
function patternOf(path: string, placeholders: Specimen['placeholders']): RegExp {
  const seen = new Set<string>()
  const pattern = path
    .replace(/\/$/, '')
    .replace(/<([a-z]+)>|[.*+?^$()[\]{}|\\]/g, (found, name?: string) => {
      if (name === undefined) return `\\${found}`
      if (seen.has(name)) return `\\k<${name}>`
      seen.add(name)
      return `(?<${name}>${placeholders[name]?.join('|') ?? '[^/]+'})`
    })
  return new RegExp(`^${pattern}${path.endsWith('/') ? '/' : '$'}`)
}

const isIn = (file: string, { places }: Step, placeholders: Specimen['placeholders']): boolean =>
  places.some((path) => patternOf(path, placeholders).test(file))

const everyStep = ({ steps, whereItApplies }: Recipe): readonly Step[] => [...steps, ...whereItApplies]

/** Finds the places that a recipe names and that do not exist. */
export const missingPlaces = (recipe: Recipe, files: readonly string[]): string[] =>
  everyStep(recipe)
    .flatMap(({ places }) => places)
    .filter((path) => !files.some((file) => patternOf(path, {}).test(file)))

/** Counts the files that somebody writes for every addition, and their rooms. */
export function sizeOf({ steps }: Recipe): { readonly files: number; readonly rooms: number } {
  const written = steps.filter(({ generated }) => !generated)
  const rooms = written.map(({ places: [path = ''] }) => path.replace(/^src\//, '').split('/')[0])
  return { files: written.length, rooms: new Set(rooms).size }
}

/** The path of a file and its text. */
export type Text = readonly [file: string, text: string]

const filesMentioning = (texts: readonly Text[], { names }: Specimen): string[] =>
  texts.filter(([file, text]) => names.test(file) || names.test(text)).map(([file]) => file)

/** Finds the files that mention a specimen although its recipe does not name them. */
export const forgottenFiles = (recipe: Recipe, specimen: Specimen, texts: readonly Text[]): string[] =>
  filesMentioning(texts, specimen).filter(
    (file) => !everyStep(recipe).some((step) => isIn(file, step, specimen.placeholders)),
  )

/** Finds the steps for every addition that the specimen did not need; returns the first place of each. */
export function unusedSteps({ steps }: Recipe, specimen: Specimen, texts: readonly Text[]): string[] {
  const files = filesMentioning(texts, specimen)
  return steps
    .filter((step) => !files.some((file) => isIn(file, step, specimen.placeholders)))
    .map(({ places: [path = ''] }) => path)
}
