import { useDidShow, useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { cameFrom } from '@/shell/came-from'
import { Page } from '@/shell/page'
import { goBack, recover, replacePage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { filingsOf } from '../services'
import { careWords } from '../words/current'
import { NewFilingView } from './new-filing-view'

/** The page on which somebody files for care elsewhere. */
export default function NewFilingPage() {
  const services = useServices()
  const { filings, cities, newFiling } = filingsOf(services)
  const known = useStore(filings, (state) => state.value)
  const places = useStore(cities, (state) => state.value)
  const refresh = (): void => void Promise.all([filings.refresh(), cities.refresh()])
  useLoad(newFiling.beginAgain)
  useDidShow(refresh)
  return (
    <Page title={careWords.newFiling.title}>
      <SignedIn>
        <NewFilingView
          newFiling={newFiling}
          filings={known}
          cities={places}
          now={services.now()}
          onRecover={(way) => recover(way, refresh)}
          onList={() => (cameFrom('filings') ? goBack() : replacePage('filings'))}
        />
      </SignedIn>
    </Page>
  )
}
