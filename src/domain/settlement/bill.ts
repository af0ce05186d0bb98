import type { ItemClass } from '@/contract/settlement'
import { sumFen } from '../money'

/** One line of a bill before any rule is applied. */
export interface PricedItem {
  readonly name: string
  /** A (甲类): covered; B (乙类): a share is paid first; C (丙类 or 自费): outside the catalogue. */
  readonly itemClass: ItemClass
  readonly count: number
  readonly priceFen: number
  /** The share of a class-B item paid first (先行自付), 0–100. */
  readonly paidFirstPercent?: number
  /** The highest price per piece that the insurance counts. */
  readonly priceLimitFen?: number
}

/** One line after step 1. The four parts add up to `amountFen`. */
export interface ClassifiedItem {
  readonly name: string
  readonly itemClass: ItemClass
  readonly count: number
  readonly priceFen: number
  readonly amountFen: number
  readonly outOfCatalogueFen: number
  readonly overLimitFen: number
  readonly paidFirstFen: number
  readonly coveredFen: number
}

/**
 * Divides an item's price into outside the catalogue, over the limit, paid first and covered (step 1, rules.md §6.1).
 */
export function classify(item: PricedItem): ClassifiedItem {
  const { name, itemClass, count, priceFen } = item
  const amountFen = count * priceFen
  const outOfCatalogueFen = itemClass === 'C' ? amountFen : 0
  const overPiece = Math.max(0, priceFen - (item.priceLimitFen ?? priceFen))
  const overLimitFen = itemClass === 'C' ? 0 : overPiece * count
  const counted = amountFen - outOfCatalogueFen - overLimitFen
  const paidFirstFen = itemClass === 'B' ? Math.round((counted * (item.paidFirstPercent ?? 0)) / 100) : 0
  const coveredFen = counted - paidFirstFen
  return {
    name,
    itemClass,
    count,
    priceFen,
    amountFen,
    outOfCatalogueFen,
    overLimitFen,
    paidFirstFen,
    coveredFen,
  }
}

/** Adds up a bill, part by part. */
export function totalsOf(items: readonly ClassifiedItem[]) {
  const total = (part: (item: ClassifiedItem) => number): number => sumFen(items.map(part))
  return {
    totalFen: total((item) => item.amountFen),
    outOfCatalogueFen: total((item) => item.outOfCatalogueFen),
    overLimitFen: total((item) => item.overLimitFen),
    paidFirstFen: total((item) => item.paidFirstFen),
    coveredFen: total((item) => item.coveredFen),
  }
}
