import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useStore } from 'zustand'
import { Page } from '@/shell/page'
import { recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { prepaymentsOf } from '../services'
import { careWords } from '../words/current'
import { PrepaymentsView } from './prepayments-view'

/** The page of the deposits of stays in hospital (住院预缴金). */
export default function PrepaymentsPage() {
  const services = useServices()
  const prepayments = prepaymentsOf(services)
  const list = useStore(prepayments, (state) => state.value)
  useDidShow(() => void prepayments.refresh())
  usePullDownRefresh(() => void prepayments.refresh().finally(() => stopPullDownRefresh()))
  useReachBottom(() => void prepayments.more())
  return (
    <Page title={careWords.prepayments.title}>
      <SignedIn>
        <PrepaymentsView
          list={list}
          now={services.now()}
          onRecover={(way) => recover(way, () => void prepayments.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
