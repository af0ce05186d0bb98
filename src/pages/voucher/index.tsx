import { View } from '@tarojs/components'
import { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { lastSeen } from '@/domain/remote'
import type { Overview } from '@/features/overview/overview'
import { NoticeHint } from '@/features/notice-hint/notice-hint'
import { SettlementCard } from '@/features/settlement/settlement-card'
import { liveCodeOf } from '@/features/voucher/situation'
import { useDrawnSituation } from '@/features/voucher/use-drawn-situation'
import { VoucherView } from '@/features/voucher/voucher-view'
import { Page } from '@/shell/page'
import { recover, openPage, openTab } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { ActionButton } from '@/ui/action-button'
import { words } from '@/words/current'
import { fill } from '@/words/fill'
import { KeepHint } from './keep-hint'
import './index.css'

/** The time after which it is asked again whether the insurance pays. */
const overviewLifeMs = 600_000

/** The second tab: the voucher code. */
export default function VoucherPage() {
  const { base, voucher, overview, mentions, surfaceOf, now } = useServices()
  const seen = lastSeen(useStore(overview, ({ value }) => value))
  const situation = useDrawnSituation(voucher)
  useDidShow(voucher.show)
  useDidHide(voucher.hide)
  useUnload(voucher.hide)
  const isShowing = situation.is === 'showing'
  const isOld = !seen || now() - seen.at > overviewLifeMs
  // Whether the insurance pays is asked when the code is there, for which nobody waits.
  useEffect(() => {
    if (isShowing && isOld) void overview.refresh()
  }, [isShowing, isOld, overview])
  if (situation.is !== 'settled') {
    return (
      <Page title={words.voucher.title} onBreak={voucher.hide} showsCode={isShowing}>
        <VoucherView
          owner={
            <Owner
              maskedName={liveCodeOf(situation)?.maskedName}
              warning={isShowing && seen ? notPaying(seen.value) : undefined}
              isOpening={situation.is === 'opening'}
            />
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
        <NoticeHint
          mentions={mentions}
          after="receipt"
          text={words.receipt.notices}
          onPress={() => openPage('notices')}
        />
        <KeepHint isKept={base.platform.isKept} />
      </View>
    </Page>
  )
}

interface OwnerProps {
  readonly maskedName: string | undefined
  /** A sentence that the person should read before the till says it; none while the insurance pays. */
  readonly warning: string | undefined
  readonly isOpening: boolean
}

/** Says that an insurance does not pay now; undefined while it does, or while its state is not known for certain. */
function notPaying({ insurances: [insurance], account }: Overview): string | undefined {
  const { voucher: say, me } = words
  const state = insurance?.state
  if (state !== 'SUSPENDED' && state !== 'ENDED' && state !== 'NOT_INSURED') return undefined
  return fill(account ? say.notPayingFrozen : say.notPaying, { state: me.state[state] })
}

/** Shows the person's own name, and a button to the codes of relatives. */
function Owner({ maskedName, warning, isOpening }: OwnerProps) {
  const { voucher: say } = words
  return (
    <View className="voucher-head spread">
      <View className="grow">
        <View className="heading" id="voucher-owner">
          {maskedName === undefined ? say.title : `${maskedName} · ${say.self}`}
        </View>
        {warning !== undefined && (
          <View className="caption warning strong" id="voucher-warning" ariaRole="status">
            {warning}
          </View>
        )}
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
