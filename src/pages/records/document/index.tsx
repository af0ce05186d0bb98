import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { Page } from '@/shell/page'
import { queryValue, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { recordsOf } from '../services'
import { recordsWords } from '../words/current'
import { DocumentView } from './document-view'

/** The page of the statement of a settlement or, without one, of the certificate of insurance. */
export default function DocumentPage() {
  const services = useServices()
  const { document } = recordsOf(services)
  const id = useRef<string | undefined>(undefined)
  const [shown, setShown] = useState(0)
  const issue = (): Promise<void> => document.issue(id.current)
  useLoad<{ id?: string }>((query) => {
    id.current = queryValue(query.id)
    void issue()
  })
  useDidShow(() => {
    setShown((times) => times + 1)
    if (document.document.getState().value.is === 'failed') void issue()
  })
  usePullDownRefresh(() => void issue().finally(() => stopPullDownRefresh()))
  return (
    <Page title={recordsWords.document.title}>
      <SignedIn>
        <DocumentView
          store={document}
          settlementId={id.current ?? ''}
          shown={shown}
          now={services.now()}
          surfaceOf={services.surfaceOf}
          onRecover={(recovery) => recover(recovery, () => void issue())}
        />
      </SignedIn>
    </Page>
  )
}
