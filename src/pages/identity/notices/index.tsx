import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { Page } from '@/shell/page'
import { openPage, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityOf } from '../services'
import { identityWords } from '../words/current'
import { NoticesView } from './notices-view'

/** The page on which each kind of notices is switched on and off. */
export default function NoticesPage() {
  const services = useServices()
  const { notices } = identityOf(services)
  const refresh = (): Promise<void> => {
    notices.clearError()
    return notices.settings.refresh()
  }
  useDidShow(() => {
    notices.seen()
    void refresh()
  })
  usePullDownRefresh(() => void refresh().finally(() => stopPullDownRefresh()))
  return (
    <Page title={identityWords.notices.title}>
      <SignedIn>
        <NoticesView
          notices={notices}
          now={services.now()}
          onConsents={() => openPage('consents')}
          onRecover={(way) => recover(way, () => void refresh())}
        />
      </SignedIn>
    </Page>
  )
}
