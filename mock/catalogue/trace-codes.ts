import type { WireTillItem } from '@/contract/till'
import { checkDigits } from '@/domain/voucher-code'
import { catalogue, entryNamed, type CatalogueEntry } from './catalogue'

/** Things that pharmacies sell beside medicines; they have no trace codes. */
const devices = /^(医用|电子体温计|血糖试纸|创口贴)/

const medicines = catalogue.filter(({ kind, name }) => kind === 'MEDICINE' && !devices.test(name))
const numberOf = new Map(medicines.map(({ code }, index) => [code, index + 1]))

/** The number of boxes of one medicine that have trace codes of their own. */
export const serials = 10 ** 11

/**
 * Composes the trace code of a box: 7 digits of the medicine, 11 of the box, 2 check digits. Ours begin with 0, which no
 * real one does.
 * @param serial a whole number below `serials`
 */
export function traceCodeOf({ code }: Pick<CatalogueEntry, 'code'>, serial: number): string {
  const body = String(numberOf.get(code) ?? 0).padStart(7, '0') + String(serial).padStart(11, '0')
  return body + checkDigits(body)
}

/** Finds the medicine of a trace code; undefined where no box of the mock has this code. */
export function medicineOf(traceCode: string): CatalogueEntry | undefined {
  const isWhole = checkDigits(traceCode.slice(0, 18)) === traceCode.slice(18)
  return isWhole ? medicines[Number(traceCode.slice(0, 7)) - 1] : undefined
}

/** Tells whether a trace code is one of the medicine that an item of a bill names. */
export function isBoxOf(traceCode: string, itemName: string): boolean {
  const medicine = medicineOf(traceCode)
  return medicine !== undefined && medicine === entryNamed(itemName)
}

/**
 * Gives each piece of a line a box with a trace code; a line that has more or fewer pieces than before keeps the boxes it
 * can. What is no medicine of the catalogue has none.
 * @param nextSerial gives a number below `serials`, another one each time
 */
export function withBoxes(item: WireTillItem, nextSerial: () => number): WireTillItem {
  const entry = entryNamed(item.medins_list_name)
  if (!entry || !numberOf.has(entry.code)) return item
  const before = item.drugtracinfo ?? []
  const drugtracinfo = Array.from(
    { length: item.cnt },
    (_, piece) => before[piece] ?? { drug_trac_codg: traceCodeOf(entry, nextSerial()) },
  )
  return { ...item, drugtracinfo }
}
