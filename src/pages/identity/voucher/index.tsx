import { useDidShow, useUnload } from '@tarojs/taro'
import { VoucherSettingsView } from '@/features/voucher-settings/voucher-settings-view'
import { accountOf } from '@/shell/account'
import { Page } from '@/shell/page'
import { goOn, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { accountWords } from '@/words/account/current'

export default function VoucherSettingsPage() {
  const services = useServices()
  const { voucherSettings } = accountOf(services)
  useDidShow(() => void voucherSettings.refresh())
  useUnload(voucherSettings.leave)
  return (
    <Page title={accountWords.voucher.title}>
      <SignedIn>
        <VoucherSettingsView
          settings={voucherSettings}
          now={services.now()}
          onForgotten={() => openPage('forgotten')}
          onWay={(way) => goOn(way, () => void voucherSettings.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
