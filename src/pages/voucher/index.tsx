import { View } from '@tarojs/components'
import { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { useStore } from 'zustand'
import { SettlementCard } from '@/features/settlement/settlement-card'
import { VoucherView } from '@/features/voucher/voucher-view'
import { Page } from '@/shell/page'
import { recover, openPage, openTab } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { ActionButton } from '@/ui/action-button'
import { words } from '@/words/current'
import { KeepHint } from './keep-hint'
import './index.css'

/** The second tab: the voucher code. */
export default function VoucherPage() {
  const { base, voucher, surfaceOf, now } = useServices()
  const situation = useStore(voucher, (state) => state.situation)
  useDidShow(voucher.show)
  useDidHide(voucher.hide)
  useUnload(voucher.hide)
  if (situation.is !== 'settled') {
    return (
      <Page title={words.voucher.title} onBreak={voucher.hide} showsCode={situation.is === 'showing'}>
        <VoucherView
          owner={<Owner maskedName={situation.is === 'showing' ? situation.code.maskedName : undefined} />}
          voucher={voucher}
          situation={situation}
          surfaceOf={surfaceOf}
          onRecover={(recovery) => recover(recovery, voucher.renew)}
          onPause={() => openPage('voucherSettings')}
        />
      </Page>
    )
  }
  const { id } = situation.settlement
  return (
    <Page title={words.voucher.title} onBreak={voucher.hide}>
      <View id="receipt">
        <SettlementCard settlement={situation.settlement} now={now()} />
        <View className="receipt-actions">
          <ActionButton id="receipt-details" onPress={() => openPage('record', { id })}>
            {words.receipt.details}
          </ActionButton>
          <ActionButton id="receipt-done" weight="primary" onPress={() => openTab('home')}>
            {words.receipt.done}
          </ActionButton>
        </View>
        <KeepHint isKept={base.platform.isKept} />
      </View>
    </Page>
  )
}

/** Shows the person's own name, and a button to the codes of relatives. */
function Owner({ maskedName }: { readonly maskedName: string | undefined }) {
  const { voucher: say } = words
  return (
    <View className="voucher-head spread">
      <View className="heading" id="voucher-owner">
        {maskedName === undefined ? say.title : `${maskedName} · ${say.self}`}
      </View>
      <ActionButton
        id="voucher-relatives"
        weight="quiet"
        label={say.relativesLabel}
        onPress={() => openPage('relatives')}
      >
        {say.relatives}
      </ActionButton>
    </View>
  )
}
