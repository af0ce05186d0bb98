import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import { AccessLogView } from './access-log-view'
import { identityOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

/** The page that lists who used the person's voucher or data. */
export default function AccessLogPage() {
  const services = useServices()
  const { accessLog } = identityOf(services)
  const log = useStore(accessLog, (state) => state.value)
  useDidShow(() => void accessLog.refresh())
  return (
    <Page title={identityWords.accessLog.title}>
      <SignedIn>
        <AccessLogView
          log={log}
          now={services.now()}
          onRecover={(way) => recover(way, () => void accessLog.refresh())}
          onMore={() => void accessLog.more()}
          onPause={() => openPage('voucherSettings')}
        />
      </SignedIn>
    </Page>
  )
}
