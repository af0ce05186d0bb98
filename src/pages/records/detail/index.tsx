import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { RecordView } from '@/features/records/record-view'
import { Page } from '@/shell/page'
import { goOn, queryValue } from '@/shell/routes'
import { recordsOf } from '@/shell/records'
import { useServices } from '@/shell/services'

export default function RecordPage() {
  const services = useServices()
  const { now } = services
  const { record } = recordsOf(services)
  const state = useStore(record)
  const again = () => record.open(state.id ?? '')
  useLoad<{ id?: string }>(({ id }) => void record.open(queryValue(id) ?? ''))
  useDidShow(() => void (record.getState().record.is === 'failed' && again()))
  usePullDownRefresh(() => void again().finally(() => stopPullDownRefresh()))
  return (
    <Page>
      <RecordView record={state.record} now={now()} onWay={(way) => goOn(way, () => void again())} />
    </Page>
  )
}
