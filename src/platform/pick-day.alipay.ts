import { alipay } from './client'
import type { PickDay } from './pick-day'

/** Alipay asks for a day in a dialog; a client that cannot, and one whose dialog is closed, give none. */
export const pickDay: PickDay = (from) =>
  alipay.datePicker({ format: 'yyyy-MM-dd', ...(from !== undefined && { currentDate: from }) }).then(
    ({ date }) => date,
    () => undefined,
  )
