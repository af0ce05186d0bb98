import { useDidShow, useUnload } from '@tarojs/taro'
import { VoucherSettingsView } from './voucher-settings-view'
import { identityOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

/** The page that activates, pauses and resumes the voucher and changes its password. */
export default function VoucherSettingsPage() {
  const services = useServices()
  const { voucherHolder, voucherSettings } = identityOf(services)
  useDidShow(() => void voucherHolder.refresh())
  useUnload(voucherSettings.leave)
  return (
    <Page title={identityWords.voucherSettings.title}>
      <SignedIn>
        <VoucherSettingsView
          holder={voucherHolder}
          settings={voucherSettings}
          now={services.now()}
          onForgotten={() => openPage('forgottenPassword')}
          onRecover={(way) => recover(way, () => void voucherHolder.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
