import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { LiveCode } from '@/domain/live-code'
import { formatFen } from '@/domain/money'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { ActionButton } from '@/ui/action-button'
import type { PaintSurface } from '@/ui/paint-modules'
import { EmptyState } from '@/ui/empty-state'
import { CodeBlock } from './code-block'
import { SecondsLeft } from './seconds-left'
import type { VoucherSituation } from './situation'
import { TroubleHelp } from './trouble-help'
import type { Voucher } from './voucher-store'
import './voucher-view.css'
import { fill } from '@/words/fill'

interface Props {
  /** Whose code it is, in words above it. */
  readonly owner: ReactNode
  readonly voucher: Voucher<unknown>
  readonly situation: Exclude<VoucherSituation, { is: 'settled' }>
  readonly surfaceOf: (id: string) => Promise<PaintSurface | undefined>
  /** To what the person must do before a code can be shown. */
  readonly onRecover: (way: Recovery) => void
  /** To where one's own voucher is paused. */
  readonly onPause?: () => void
}

/** Everything but the receipt. The code's place never moves: what changes has places of its own around it. */
export function VoucherView({ owner, voucher, situation, surfaceOf, onRecover, onPause }: Props) {
  const { voucher: say } = words
  const showing = situation.is === 'showing' ? situation : undefined
  return (
    <View>
      {owner}
      <View className="voucher-frame">
        <Inside situation={situation} voucher={voucher} surfaceOf={surfaceOf} onRecover={onRecover} />
      </View>
      <View className="voucher-line spread">
        <View className="grow muted">
          <View
            className={`voucher-state${showing?.code.offline ? ' voucher-offline' : ''}`}
            id="voucher-state"
            ariaRole="status"
          >
            {stateSentence(situation)}
          </View>
          {showing?.code.offline ? (
            <OfflineLeft offline={showing.code.offline} />
          ) : (
            <SecondsLeft voucher={voucher} />
          )}
        </View>
        {showing && (
          <ActionButton id="voucher-renew" weight="quiet" onPress={voucher.renew}>
            {say.renew}
          </ActionButton>
        )}
      </View>
      {showing && <TroubleHelp digits={showing.code.digits} onRenew={voucher.renew} onPause={onPause} />}
    </View>
  )
}

/** What a code fetched in advance can pay, and how many more there are; it does not count down. */
function OfflineLeft({ offline }: { readonly offline: NonNullable<LiveCode['offline']> }) {
  return (
    <View id="voucher-offline-left">
      {fill(words.voucher.offlineLeft, { most: formatFen(offline.maxFen), left: offline.left })}
    </View>
  )
}

/** One sentence for where things are; empty where the frame itself says it. */
function stateSentence(situation: VoucherSituation): string {
  switch (situation.is) {
    case 'showing':
      return situation.code.offline
        ? words.voucher[situation.captured ? 'offlineCaptured' : 'offline']
        : words.voucher[situation.captured ? 'captured' : 'waiting']
    case 'decoded':
      return situation.institutionName === undefined
        ? words.voucher.decoded
        : fill(words.voucher.decodedBy, { institution: situation.institutionName })
    case 'issuing':
      return situation.captured ? words.voucher.captured : ''
    case 'hidden':
    case 'stuck':
    case 'settled':
      return ''
  }
}

function Inside({ situation, voucher, surfaceOf, onRecover }: Omit<Props, 'owner' | 'onPause'>) {
  const { voucher: say, app } = words
  switch (situation.is) {
    // Before the page is seen for the first time: the same as what comes at once, so that nothing is drawn twice.
    case 'hidden':
    case 'issuing':
      return <View className="voucher-wait">{say.preparing}</View>
    case 'showing':
      return <CodeBlock digits={situation.code.digits} surfaceOf={surfaceOf} />
    case 'decoded':
      return (
        <View className="voucher-done">
          <View className="voucher-done-title figure success strong">{say.decoded}</View>
          <View>{say.decodedText}</View>
          <ActionButton onPress={voucher.renew}>{say.anotherCode}</ActionButton>
        </View>
      )
    case 'stuck': {
      const { what, todo, code } = problemSentence(situation.problem)
      const way = recoveryFor(situation.problem)
      const action =
        way === 'retry'
          ? { id: 'voucher-renew', name: app.retry, onPress: voucher.renew }
          : { id: way, name: app.ways[way], onPress: () => onRecover(way) }
      return <EmptyState title={what} text={fill(say.stuckText, { todo })} small={code} action={action} />
    }
  }
}
