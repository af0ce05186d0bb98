import * as v from 'valibot'
import { tillPreSettle, type WireTillItem } from '@/contract/till'
import { sumFen } from '@/domain/money'
import { failed, ok, type Result } from '@/domain/result'
import { foldedWords, searching } from '@/domain/searched-words'
import { isBoxOf } from '../catalogue/trace-codes'
import { hospitalStay, medicines, treatments } from '../world/visits/catalogue'

const purchase = tillPreSettle.body.entries

/** The kinds of visit a till may settle, as `med_type`. */
export const visitCodes = purchase.med_type.options
/** A kind of visit a till may settle. */
export type VisitCode = (typeof visitCodes)[number]
/** Tells whether a code is a kind of visit a till may settle. */
export const isVisitCode = (code: string): code is VisitCode => v.is(purchase.med_type, code)

/** Tells whether the contract accepts a basket. */
export const isBasket = (items: readonly WireTillItem[]): boolean => v.is(purchase.fee_list, items)

/** Returns the total of a basket, fen. */
export const basketFen = (items: readonly WireTillItem[]): number =>
  sumFen(items.map(({ cnt, pric }) => cnt * pric))

/** Returns the items that can be chosen for a kind of visit. */
export const catalogueFor = (visit: VisitCode): readonly WireTillItem[] =>
  visit === '41' ? medicines : visit === '21' ? hospitalStay : [...treatments, ...medicines]

/** Returns two items of that catalogue, so that a till has something to settle at once. */
export const sampleBasket = (visit: VisitCode): WireTillItem[] => catalogueFor(visit).slice(0, 2)

/**
 * Puts a scanned box into a basket: one more piece of its line, or a line of its own.
 * @returns the basket, or a sentence that says why the box is not in it
 */
export function withBox(
  basket: readonly WireTillItem[],
  visit: VisitCode,
  traceCode: string,
): Result<WireTillItem[], string> {
  const isThis = ({ medins_list_name: name }: WireTillItem): boolean => isBoxOf(traceCode, name)
  const item = catalogueFor(visit).find(isThis)
  if (!item) return failed('这次结算的目录里没有这种药：请换结算类型，或者换一种药。')
  const line = basket.find(isThis)
  const boxes = line?.drugtracinfo ?? []
  if (boxes.some(({ drug_trac_codg }) => drug_trac_codg === traceCode))
    return failed('这盒药已经在清单里：同一盒药不能卖两次。')
  const drugtracinfo = [...boxes, { drug_trac_codg: traceCode }]
  const more = { ...item, cnt: drugtracinfo.length, drugtracinfo }
  return ok(line ? basket.map((one) => (one === line ? more : one)) : [...basket, more])
}

/** Returns a basket with one covered (甲类) item of a price, fen. */
export const amountBasket = (fen: number): WireTillItem[] => [
  { medins_list_name: '其他药品', chrgitm_lv: '01', cnt: 1, pric: fen },
]

const everything = [...medicines, ...treatments, ...hospitalStay]

/**
 * Builds a basket from words such as `氨氯地平×2,维生素C`: a part of the name, then the count.
 * @returns the basket, or a sentence that says what to do
 */
export function pickItems(order: string): Result<WireTillItem[], string> {
  const entries = order.split(/[,，、;；]/).filter((entry) => entry.trim() !== '')
  const picked: WireTillItem[] = []
  for (const entry of entries) {
    const item = pickItem(entry.trim())
    if (!item.ok) return item
    picked.push(item.value)
  }
  return picked.length > 0 ? ok(picked) : failed('--items 后面要有药名，例如 --items "氨氯地平×2,维生素C"')
}

function pickItem(entry: string): Result<WireTillItem, string> {
  const [, name = entry, count] = endsLikeAName(entry) ? [] : (/^(.+?)\s*[×xX*]\s*(\d+)$/.exec(entry) ?? [])
  const isFound = searching(name)
  const found = everything.filter(({ medins_list_name }) => isFound([medins_list_name]))
  const [item] = found
  if (!item) return failed(`目录里没有“${name}”；有：${namesOf(everything)}`)
  if (found.length > 1) return failed(`“${name}”有几种：${namesOf(found)}；请写得更全`)
  const counted = count === undefined ? item : { ...item, cnt: Number(count) }
  return isBasket([counted]) ? ok(counted) : failed(`“${name}”的数量要在 1 到 999 之间`)
}

/**
 * Tells whether a text is the end of a name: some names end in what looks like a count, such as `5mg×28`, which is a
 * box, not 28 of them.
 */
const endsLikeAName = (entry: string): boolean =>
  /[×xX*]/.test(entry) &&
  everything.some((item) => foldedWords(item.medins_list_name).endsWith(foldedWords(entry)))

const namesOf = (items: readonly WireTillItem[]): string =>
  items.map(({ medins_list_name }) => medins_list_name).join('、')
