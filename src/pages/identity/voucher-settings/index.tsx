import { useDidShow, useUnload } from '@tarojs/taro'
import { VoucherSettingsView } from './voucher-settings-view'
import { accountOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

export default function VoucherSettingsPage() {
  const services = useServices()
  const { voucherSettings } = accountOf(services)
  useDidShow(() => void voucherSettings.refresh())
  useUnload(voucherSettings.leave)
  return (
    <Page title={identityWords.voucherSettings.title}>
      <SignedIn>
        <VoucherSettingsView
          settings={voucherSettings}
          now={services.now()}
          onForgotten={() => openPage('forgottenPassword')}
          onRecover={(way) => recover(way, () => void voucherSettings.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
