import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh } from '@tarojs/taro'
import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Settlement } from '@/contract/settlement'
import { lastSeen } from '@/domain/remote'
import type { RemoteState } from '@/state/remote-store'
import { everything, type NamedCode } from '../parts/chosen'
import { RecordView } from './record-view'
import { cameFrom } from '@/shell/came-from'
import { Page } from '@/shell/page'
import { recordsOf } from '../services'
import { goBack, recover, openPage, queryValue } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { words } from '@/words/current'

const idle = { is: 'idle' } as const

/** Gives the visit of the record shown, as soon as the record is known. */
const visitOf = ({ key, value }: RemoteState<string, Settlement>, id: string): string | undefined =>
  key === id ? lastSeen(value)?.value.visitId : undefined

/** The page of one usage record. */
export default function RecordPage() {
  const services = useServices()
  const { record, reasons, ofVisit, records } = recordsOf(services)
  const id = useRef('')
  const shown = useStore(record, (state) => state)
  const why = useStore(reasons, (state) => state)
  const visit = useStore(ofVisit, (state) => state)
  const ask = async (): Promise<void> => {
    await Promise.all([record.show(id.current), reasons.show(id.current)])
    const visitId = visitOf(record.getState(), id.current)
    if (visitId !== undefined) await ofVisit.show(visitId)
  }
  const lookAtInstitution = ({ code, name }: NamedCode): void => {
    records.choose({ ...everything, institution: { code, name } })
    if (cameFrom('records')) goBack()
    else openPage('records')
  }
  useLoad<{ id?: string }>((query) => void (id.current = queryValue(query.id) ?? ''))
  useDidShow(() => void ask())
  usePullDownRefresh(() => void ask().finally(() => stopPullDownRefresh()))
  return (
    <Page title={words.receipt.title}>
      <SignedIn>
        <RecordView
          record={shown.key === id.current ? shown.value : idle}
          reasons={why.key === id.current ? why.value : idle}
          visit={visit.key === visitOf(shown, id.current) ? visit.value : idle}
          now={services.now()}
          onRecover={(recovery) => recover(recovery, () => void ask())}
          onOpen={(other) => openPage('record', { id: other })}
          onItem={(code) => openPage('medicines', { code })}
          onBox={() => openPage('medicineBox')}
          onStatement={() => openPage('document', { id: id.current })}
          onInstitution={lookAtInstitution}
        />
      </SignedIn>
    </Page>
  )
}
