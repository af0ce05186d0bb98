import type { WireTillItem } from '@/contract/till'
import type { Random } from '../secrets'
import { hospitalStay, medicines, treatments } from './catalogue'

/** What a visit of this kind costs, by chance. */
export function basket(med_type: string, random: Random): readonly WireTillItem[] {
  if (med_type === '21') return hospitalStay
  const shelf = med_type === '41' ? medicines : [...treatments, ...medicines]
  const count = 1 + Math.floor(random() * 3)
  return Array.from({ length: count }, () => {
    const item = shelf[Math.floor(random() * shelf.length)] ?? medicines[0]
    return { ...(item as WireTillItem), cnt: 1 + Math.floor(random() * 2) }
  })
}
