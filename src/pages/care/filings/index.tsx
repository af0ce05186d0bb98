import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useStore } from 'zustand'
import type { Filing } from '@/contract/filing'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { openPage, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { filingsOf } from '../services'
import { careWords } from '../words/current'
import { filingName } from '../parts/filing-name'
import { FilingsView } from './filings-view'

/** Asks before a filing is ended, and says what that means. */
function askFirst(filing: Filing): Promise<boolean> {
  const { filings: say } = careWords
  const name = filingName(filing)
  return isSure({ title: say.endAsk(name), text: say.endText, confirm: say.endYes, cancel: say.endNo })
}

/** The page of the filings for care elsewhere (异地就医备案). */
export default function FilingsPage() {
  const services = useServices()
  const { filings, ending } = filingsOf(services)
  const known = useStore(filings, (state) => state.value)
  useDidShow(() => {
    ending.clearError()
    void filings.refresh()
  })
  usePullDownRefresh(() => void filings.refresh().finally(() => stopPullDownRefresh()))
  const end = async (filing: Filing): Promise<void> => {
    if (await askFirst(filing)) await ending.run(filing.id)
  }
  return (
    <Page title={careWords.filings.title}>
      <SignedIn>
        <FilingsView
          filings={known}
          ending={ending}
          now={services.now()}
          onRecover={(way) => recover(way, () => void filings.refresh())}
          onFile={() => openPage('newFiling')}
          onEnd={(filing) => void end(filing)}
        />
      </SignedIn>
    </Page>
  )
}
