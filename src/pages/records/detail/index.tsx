import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { RecordView } from '@/features/records/record-view'
import { Page } from '@/shell/page'
import { openPage, queryValue } from '@/shell/routes'
import { useServices } from '@/shell/services'

export default function RecordPage() {
  const { record, now } = useServices()
  const state = useStore(record)
  const again = () => record.open(state.id ?? '')
  useLoad<{ id?: string }>(({ id }) => void record.open(queryValue(id) ?? ''))
  useDidShow(() => void (record.getState().record.is === 'failed' && again()))
  usePullDownRefresh(() => void again().finally(() => stopPullDownRefresh()))
  return (
    <Page>
      <RecordView
        record={state.record}
        now={now()}
        onRetry={() => void again()}
        onSignIn={() => openPage('signIn')}
      />
    </Page>
  )
}
