import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { HomeView } from './home-view'
import { Page } from '@/shell/page'
import { call, goOn, openPage, openTab } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { words } from '@/words/current'

/** Of medical insurance, everywhere in China. */
const hotline = '12333'

export default function Home() {
  const { overview, session, offline, arrivals, manners, now } = useServices()
  const signedIn = useStore(session, (state) => state.signedIn)
  const glance = useStore(overview, (state) => state.glance)
  const { textSize } = useStore(manners)
  const elder = textSize !== 'standard'
  const from = useStore(arrivals, (state) => state.from)
  useLoad<Record<string, string>>((query) => {
    arrivals.homeOpened(query)
    if (manners.isOutdated()) openPage('display')
  })
  useDidShow(() => {
    if (session.getState().signedIn) void overview.refresh()
  })
  usePullDownRefresh(() => {
    const asked = session.getState().signedIn ? overview.refresh() : Promise.resolve()
    void asked.finally(() => stopPullDownRefresh())
  })
  return (
    <Page title={words.app.name}>
      <HomeView
        elder={elder}
        signedIn={signedIn}
        glance={glance}
        from={from}
        now={now()}
        offlineLeft={offline.left()}
        onVoucher={() => openTab('voucher')}
        onService={openPage}
        onElder={() => manners.chooseSize(elder ? 'standard' : 'large')}
        onDisplay={() => openPage('display')}
        onHelp={() => call(hotline)}
        onRecord={(id) => openPage('record', { id })}
        onWay={(way) =>
          way === 'place' || way === 'sharing' ? openPage(way) : goOn(way, () => void overview.refresh())
        }
      />
    </Page>
  )
}
