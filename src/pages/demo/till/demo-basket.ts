import type { WirePurchase } from '@/contract/till'
import { demoTillWords } from '../words'

/** What everybody buys at the till in the app: two boxes of class-A medicine, and masks outside the catalogue. */
export const demoBasket: WirePurchase['fee_list'] = [
  { medins_list_name: demoTillWords.medicine, chrgitm_lv: '01', cnt: 2, pric: 2_680 },
  { medins_list_name: demoTillWords.masks, chrgitm_lv: '03', cnt: 1, pric: 990 },
]
