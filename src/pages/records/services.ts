import { createKeeping } from '@/api/kept-call'
import { createRecordsApi, type RecordsAnswer } from './api'
import type { Reason } from '@/contract/explanation'
import type { Settlement } from '@/contract/settlement'
import { ok } from '@/domain/result'
import { createExport } from './records/export-store'
import { createRecords } from './records/records-store'
import { handingOut } from '@/platform/save-file'
import { watchNear } from '@/platform/watch-near'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from '@/shell/once-for'

/** What the record pages are made of. */
export const recordsOf = onceFor(({ base }) => {
  const { call, clock, stored, sessionManager } = base
  const city = createRecordsApi(call, createKeeping<RecordsAnswer>(call, stored, clock, sessionManager))
  const maskedName = async () => {
    const me = await base.city.me()
    return me.ok ? ok(me.value.maskedName) : me
  }
  const stores = {
    records: createRecords({ city, clock }),
    record: createRemoteStore<string, Settlement>({ ask: city.record, clock, first: '' }),
    reasons: createRemoteStore<string, readonly Reason[]>({ ask: city.explanation, clock, first: '' }),
  }
  const download = createExport({ city, maskedName, clock, ...handingOut })
  sessionManager.onChange((_, change) => {
    if (change !== 'left' && change !== 'entered') return
    Object.values(stores).forEach((store) => store.forget())
    download.close()
  })
  return { ...stores, download, watchNear }
})
