import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { OrderView } from './sharer-order-view'
import { familyOf } from '../services'
import { Page } from '@/shell/page'
import { goBack, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { familyWords } from '../words/current'

export default function OrderPage() {
  const services = useServices()
  const { bindings, order } = familyOf(services)
  const list = useStore(bindings, ({ value }) => value)
  useDidShow(() => void bindings.refresh())
  usePullDownRefresh(() => void bindings.refresh().finally(() => stopPullDownRefresh()))
  return (
    <Page title={familyWords.sharerOrder.title}>
      <SignedIn>
        <OrderView
          bindings={list}
          order={order}
          now={services.now()}
          onRecover={(way) => recover(way, () => void bindings.refresh())}
          onBack={goBack}
        />
      </SignedIn>
    </Page>
  )
}
