import type { WireTillItem } from '@/contract/till'
import { serials, withBoxes } from '../../catalogue/trace-codes'
import type { Random } from '../secrets'
import { hospitalStay, medicines, treatments } from './catalogue'

/** Generates the random items of a visit of this kind, and the boxes of the medicines where they are recorded. */
export function basket(med_type: string, random: Random, withTraceCodes: boolean): readonly WireTillItem[] {
  if (med_type === '21') return hospitalStay
  const catalogue = med_type === '41' ? medicines : [...treatments, ...medicines]
  const count = 1 + Math.floor(random() * 3)
  const items = Array.from({ length: count }, () => {
    const item = catalogue[Math.floor(random() * catalogue.length)] ?? medicines[0]
    return { ...(item as WireTillItem), cnt: 1 + Math.floor(random() * 2) }
  })
  const nextSerial = (): number => Math.floor(random() * serials)
  return withTraceCodes ? items.map((item) => withBoxes(item, nextSerial)) : items
}
