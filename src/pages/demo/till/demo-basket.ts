import type { TillItem } from '@/contract/till'
import { demoTillWords } from '../words'

/**
 * The basket of every customer at the till in the app: two boxes of class-A medicine, and masks outside the
 * catalogue.
 */
export const demoBasket: readonly TillItem[] = [
  { name: demoTillWords.medicine, itemClass: 'A', count: 2, priceFen: 2_680 },
  { name: demoTillWords.masks, itemClass: 'C', count: 1, priceFen: 990 },
]
