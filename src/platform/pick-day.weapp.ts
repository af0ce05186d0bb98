import type { PickDay } from './pick-day'

/** WeChat picks days with an element of the page. */
export const pickDay: PickDay = undefined
