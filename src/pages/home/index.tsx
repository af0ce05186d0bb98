import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import { HomeView } from './home-view'
import { Page } from '@/shell/page'
import { dial, recover, openPage, openTab } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { words } from '@/words/current'

/** The first tab: the code within one touch, the balance, the latest records. */
export default function Home() {
  const { overview, session, offline, arrivals, preferences, prepareCode, updates, now } = useServices()
  const signedIn = useStore(session, (state) => state.signedIn)
  const seen = useStore(overview, ({ value }) => value)
  const textSize = useStore(preferences, (state) => state.textSize)
  const elder = textSize !== 'standard'
  const from = useStore(arrivals, (state) => state.from)
  useLoad<Record<string, string>>((query) => {
    arrivals.homeOpened(query)
    if (preferences.isOutdated()) openPage('display')
  })
  useDidShow(() => {
    // On home no code is shown and nothing is typed, and whoever comes here has finished something.
    updates.apply()
    if (session.getState().signedIn) void overview.refresh()
  })
  usePullDownRefresh(() => {
    const refreshed = session.getState().signedIn ? overview.refresh() : Promise.resolve()
    void refreshed.finally(() => stopPullDownRefresh())
  })
  return (
    <Page title={words.app.name}>
      <HomeView
        elder={elder}
        signedIn={signedIn}
        overview={seen}
        from={from}
        now={now()}
        offlineLeft={offline.left()}
        onVoucher={() => {
          prepareCode()
          openTab('voucher')
        }}
        onService={openPage}
        onElder={() => preferences.chooseSize(elder ? 'standard' : 'large')}
        onDisplay={() => openPage('display')}
        onHelp={(hotline) => (hotline === undefined ? openPage('whereToAsk') : dial(hotline))}
        onRecord={(id) => openPage('record', { id })}
        onRecover={(next) =>
          next === 'place' || next === 'sharing' || next === 'filings'
            ? openPage(next)
            : recover(next, () => void overview.refresh())
        }
      />
    </Page>
  )
}
