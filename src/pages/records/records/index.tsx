import {
  pageScrollTo,
  stopPullDownRefresh,
  useDidHide,
  useDidShow,
  usePullDownRefresh,
  useReachBottom,
  useUnload,
} from '@tarojs/taro'
import { useRef, useState } from 'react'
import { RecordsView } from './records-view'
import { Page } from '@/shell/page'
import { recordsOf } from '../services'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { recordsWords } from '../words/current'

const openRecord = (id: string): void => openPage('record', { id })

/** The page of the usage records. */
export default function RecordsPage() {
  const services = useServices()
  const { records, download, watchNear } = recordsOf(services)
  // Asked before the page is drawn for the first time; when it is shown, the same question is still under way.
  useState(() => void records.refresh())
  const chosenBefore = useRef(records.getState().chosen)
  useDidHide(() => void (chosenBefore.current = records.getState().chosen))
  useDidShow(() => {
    void records.refresh()
    // Another list was chosen on a page above, so the page scrolls to its top.
    if (chosenBefore.current !== records.getState().chosen) void pageScrollTo({ scrollTop: 0, duration: 0 })
  })
  usePullDownRefresh(() => void records.refresh().finally(() => stopPullDownRefresh()))
  useReachBottom(() => void records.list.more())
  // What was read for an export stays; a question that nobody has answered does not.
  useUnload(() => {
    if (download.getState().situation.is === 'open') download.close()
  })
  return (
    <Page title={recordsWords.records.title}>
      <SignedIn>
        <RecordsView
          records={records}
          download={download}
          now={services.now()}
          watchNear={watchNear}
          onOpen={openRecord}
          onRecover={(recovery) => recover(recovery, () => void records.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
