import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import { dayOf } from '@/domain/china-day'
import { Page } from '@/shell/page'
import { openPage, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { familyOf } from '../services'
import { familyWords } from '../words/current'
import { SharingListView } from './sharing-view'

/** The page of all bindings of family sharing (家庭共济). */
export default function SharingListPage() {
  const services = useServices()
  const { bindings } = familyOf(services)
  const known = useStore(bindings, (state) => state.value)
  useDidShow(() => void bindings.refresh())
  const now = services.now()
  return (
    <Page title={familyWords.sharing.title}>
      <SignedIn>
        <SharingListView
          bindings={known}
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
