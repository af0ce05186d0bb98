import { createRecordDetail } from '@/features/records/record-store'
import { onceFor } from './once-for'

/** What the record pages are made of. */
export const recordsOf = onceFor(({ base }) => {
  const record = createRecordDetail({ city: base.city, clock: base.clock })
  base.keeper.onChange(record.forget)
  return { record }
})
