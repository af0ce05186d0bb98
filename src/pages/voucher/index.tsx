import { View } from '@tarojs/components'
import { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { SettlementCard } from '@/features/settlement/settlement-card'
import { liveCodeOf } from '@/features/voucher/situation'
import { useDrawnSituation } from '@/features/voucher/use-drawn-situation'
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
  const situation = useDrawnSituation(voucher)
  useDidShow(voucher.show)
  useDidHide(voucher.hide)
  useUnload(voucher.hide)
  if (situation.is !== 'settled') {
    return (
      <Page title={words.voucher.title} onBreak={voucher.hide} showsCode={situation.is === 'showing'}>
        <VoucherView
          owner={
            <Owner maskedName={liveCodeOf(situation)?.maskedName} isOpening={situation.is === 'opening'} />
          }
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

interface OwnerProps {
  readonly maskedName: string | undefined
  readonly isOpening: boolean
}

/** Shows the person's own name, and a button to the codes of relatives. */
function Owner({ maskedName, isOpening }: OwnerProps) {
  const { voucher: say } = words
  return (
    <View className="voucher-head spread">
      <View className="heading" id="voucher-owner">
        {maskedName === undefined ? say.title : `${maskedName} · ${say.self}`}
      </View>
      {!isOpening && (
        <ActionButton
          id="voucher-relatives"
          weight="quiet"
          label={say.relativesLabel}
          onPress={() => openPage('relatives')}
        >
          {say.relatives}
        </ActionButton>
      )}
    </View>
  )
}
