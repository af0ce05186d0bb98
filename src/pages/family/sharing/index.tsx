import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import { dayOf } from '@/domain/china-time'
import { SharingListView } from './sharing-view'
import { familyOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { familyWords } from '../words/current'

export default function SharingListPage() {
  const services = useServices()
  const { bindings } = familyOf(services)
  const { value } = useStore(bindings)
  useDidShow(() => void bindings.refresh())
  const now = services.now()
  return (
    <Page title={familyWords.sharing.title}>
      <SignedIn>
        <SharingListView
          bindings={value}
          now={now}
          today={dayOf(now)}
          onRecover={(way) => recover(way, () => void bindings.refresh())}
          onOpen={(id) => openPage('binding', { id })}
          onOffer={() => openPage('offer')}
          onOrder={() => openPage('sharerOrder')}
          onWhich={() => openPage('familyWhich')}
        />
      </SignedIn>
    </Page>
  )
}
