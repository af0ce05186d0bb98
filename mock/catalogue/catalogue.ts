import { itemClasses, type ItemClass } from '@/contract/settlement'
import { medicinesA } from './medicines-a'
import { medicinesB } from './medicines-b'
import { treatments } from './treatments'

/** One entry of the catalogue of what the insurance pays (药品目录、诊疗项目目录). It is sample data. */
export interface CatalogueEntry {
  /** An invented code; no national one looks like it. */
  readonly code: string
  readonly name: string
  /** The form and the size of the pack; empty for treatments. */
  readonly spec: string
  readonly kind: 'MEDICINE' | 'TREATMENT'
  readonly itemClass: ItemClass
  /** The share of class B that the person pays first, in percent; 0 for the other classes. */
  readonly paidFirstPercent: number
  /** The highest price that the insurance counts, fen; undefined where there is no limit. */
  readonly priceLimitFen: number | undefined
}

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

const classOf = (word: string | undefined): ItemClass =>
  Object.values(itemClasses).find((one) => one === word) ?? 'C'

/** The shares of class B that occur, in percent; each line has one. */
const firstShares = [5, 10, 20] as const

/** Every fifth medicine of the insurance has a price limit, so that people meet one. */
const limitOf = (line: number, itemClass: ItemClass): number | undefined =>
  itemClass !== 'C' && line % 5 === 0 ? 1_500 + (line % 7) * 700 : undefined

function entriesOf(kind: CatalogueEntry['kind'], lines: readonly string[][], letter: string) {
  return lines.flatMap(([name = '', word, forms = ''], line) =>
    forms.split(',').map((spec, form): CatalogueEntry => {
      const itemClass = classOf(word)
      return {
        code: `${letter}${String(line + 1).padStart(4, '0')}${form + 1}`,
        name,
        spec,
        kind,
        itemClass,
        paidFirstPercent: itemClass === 'B' ? (firstShares[line % 3] ?? 10) : 0,
        priceLimitFen: kind === 'MEDICINE' ? limitOf(line, itemClass) : undefined,
      }
    }),
  )
}

/** The catalogue, medicines first, in the order of their names in the sources. */
export const catalogue: readonly CatalogueEntry[] = [
  ...entriesOf('MEDICINE', [...linesOf(medicinesA), ...linesOf(medicinesB)], 'MX'),
  ...entriesOf('TREATMENT', linesOf(treatments), 'ZL'),
]

/**
 * Finds the entry that an item of a bill is: its name and pack are written together there, such as
 * `二甲双胍缓释片 0.5g×30`.
 */
export const entryNamed = (itemName: string): CatalogueEntry | undefined =>
  byName.get(withoutSpaces(itemName))

const withoutSpaces = (text: string): string => text.replace(/ /g, '')

const byName = new Map(catalogue.map((entry) => [withoutSpaces(entry.name + entry.spec), entry]))
