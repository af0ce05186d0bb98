import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { OrderView } from '@/features/sharer-order/order-view'
import { familyOf } from '@/shell/family'
import { Page } from '@/shell/page'
import { goBack, goOn } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { familyWords } from '@/words/family/current'

export default function OrderPage() {
  const services = useServices()
  const { bindings, order } = familyOf(services)
  const list = useStore(bindings, ({ value }) => value)
  useDidShow(() => void bindings.refresh())
  usePullDownRefresh(() => void bindings.refresh().finally(() => stopPullDownRefresh()))
  return (
    <Page title={familyWords.order.title}>
      <SignedIn>
        <OrderView
          bindings={list}
          order={order}
          now={services.now()}
          onWay={(way) => goOn(way, () => void bindings.refresh())}
          onBack={goBack}
        />
      </SignedIn>
    </Page>
  )
}
