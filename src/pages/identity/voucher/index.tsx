import { useDidShow } from '@tarojs/taro'
import { VoucherSettingsView } from '@/features/voucher-settings/voucher-settings-view'
import { accountOf } from '@/shell/account'
import { Page } from '@/shell/page'
import { goOn } from '@/shell/routes'
import { useServices } from '@/shell/services'

export default function VoucherSettingsPage() {
  const services = useServices()
  const { voucherSettings } = accountOf(services)
  useDidShow(() => void voucherSettings.refresh())
  return (
    <Page>
      <VoucherSettingsView
        settings={voucherSettings}
        now={services.now()}
        onWay={(way) => goOn(way, () => void voucherSettings.refresh())}
      />
    </Page>
  )
}
