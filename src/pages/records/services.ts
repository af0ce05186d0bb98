import { createCachedQuestions } from '@/api/cached-question'
import { createRecordsApi, type RecordLine, type RecordsAnswer } from './api'
import { createDocument } from './document/document-store'
import type { Reason } from '@/contract/explanation'
import type { Settlement } from '@/contract/settlement'
import { ok } from '@/domain/result'
import { createExport } from './records/export-store'
import { createRecords } from './records/records-store'
import { pictureExport } from '@/platform/save-picture'
import { textExport } from '@/platform/save-file'
import { watchNear } from '@/platform/watch-near'
import { createRemoteStore } from '@/state/remote-store'
import { onceFor } from '@/shell/once-for'

/** Builds the services of the record pages. */
export const recordsOf = onceFor(({ base }) => {
  const { call, clock, stored, sessionManager, lifetimes } = base
  const lifetime = lifetimes.person
  const city = createRecordsApi(
    call,
    createCachedQuestions<RecordsAnswer>(call, stored, clock, sessionManager),
  )
  const maskedName = async () => {
    const me = await base.city.me()
    return me.ok ? ok(me.value.maskedName) : me
  }
  const common = { clock, lifetime, first: '' }
  return {
    records: createRecords({ city, clock, lifetime }),
    record: createRemoteStore<string, Settlement>({ ...common, ask: city.record }),
    reasons: createRemoteStore<string, readonly Reason[]>({ ...common, ask: city.explanation }),
    ofVisit: createRemoteStore<string, readonly RecordLine[]>({ ...common, ask: city.ofVisit }),
    download: createExport({ city, maskedName, clock, lifetime, ...textExport }),
    document: createDocument({ city, pictures: pictureExport, clock, lifetime }),
    watchNear,
  }
})
