import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { HomeView } from '@/features/overview/home-view'
import { Page } from '@/shell/page'
import { goOn, openPage, openTab } from '@/shell/routes'
import { useServices } from '@/shell/services'

export default function Home() {
  const { overview, session, offline, arrivals, now } = useServices()
  const signedIn = useStore(session, (state) => state.signedIn)
  const glance = useStore(overview, (state) => state.glance)
  const from = useStore(arrivals, (state) => state.from)
  useLoad<Record<string, string>>(arrivals.homeOpened)
  useDidShow(() => {
    if (session.getState().signedIn) void overview.refresh()
  })
  usePullDownRefresh(() => {
    const asked = session.getState().signedIn ? overview.refresh() : Promise.resolve()
    void asked.finally(() => stopPullDownRefresh())
  })
  return (
    <Page>
      <HomeView
        signedIn={signedIn}
        glance={glance}
        from={from}
        now={now()}
        offlineLeft={offline.left()}
        onVoucher={() => openTab('voucher')}
        onService={openPage}
        onRecord={(id) => openPage('record', { id })}
        onWay={(way) =>
          way === 'place' || way === 'sharing' ? openPage(way) : goOn(way, () => void overview.refresh())
        }
      />
    </Page>
  )
}
