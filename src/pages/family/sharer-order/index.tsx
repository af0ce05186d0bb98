import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { Page } from '@/shell/page'
import { goBack, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { familyOf } from '../services'
import { familyWords } from '../words/current'
import { SharerOrderView } from './sharer-order-view'

/** The page of the order in which the accounts of relatives pay for me. */
export default function SharerOrderPage() {
  const services = useServices()
  const { bindings, sharerOrder } = familyOf(services)
  const list = useStore(bindings, ({ value }) => value)
  useDidShow(() => void bindings.refresh())
  usePullDownRefresh(() => void bindings.refresh().finally(() => stopPullDownRefresh()))
  return (
    <Page title={familyWords.sharerOrder.title}>
      <SignedIn>
        <SharerOrderView
          bindings={list}
          order={sharerOrder}
          now={services.now()}
          onRecover={(way) => recover(way, () => void bindings.refresh())}
          onBack={goBack}
        />
      </SignedIn>
    </Page>
  )
}
