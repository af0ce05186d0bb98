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
  /** The owner of the code, shown above it. */
  readonly owner: ReactNode
  readonly voucher: Voucher<unknown>
  /** The situation to draw (`use-drawn-situation.ts`). */
  readonly situation: Exclude<VoucherSituation, { is: 'settled' }>
  readonly surfaceOf: (id: string) => Promise<PaintSurface | undefined>
  /** Opens what the person must do before a code can be shown. */
  readonly onRecover: (recovery: Recovery) => void
  /** Opens the page to pause one's own voucher. */
  readonly onPause?: () => void
}

/** Shows a voucher page except the receipt. The code never moves: changing parts have their own places around it. */
export function VoucherView({ owner, voucher, situation, surfaceOf, onRecover, onPause }: Props) {
  return (
    <>
      {owner}
      <View className="voucher-frame">
        <FrameContent situation={situation} voucher={voucher} surfaceOf={surfaceOf} onRecover={onRecover} />
      </View>
      {situation.is !== 'opening' && (
        <BelowCode situation={situation} voucher={voucher} {...(onPause && { onPause })} />
      )}
    </>
  )
}

/** Says below the code what becomes of it, and offers another one and help. */
function BelowCode({ situation, voucher, onPause }: Omit<Props, 'owner' | 'surfaceOf' | 'onRecover'>) {
  const showing = situation.is === 'showing' ? situation : undefined
  return (
    <>
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
            {words.voucher.renew}
          </ActionButton>
        )}
      </View>
      {showing && <TroubleHelp digits={showing.code.digits} onRenew={voucher.renew} onPause={onPause} />}
    </>
  )
}

/** Shows the amount an offline code can pay and the number of remaining codes; it does not count down. */
function OfflineLeft({ offline }: { readonly offline: NonNullable<LiveCode['offline']> }) {
  return (
    <View id="voucher-offline-left">
      {fill(words.voucher.offlineLeft, { max: formatFen(offline.maxFen), left: offline.left })}
    </View>
  )
}

/** Gives the sentence for a situation; empty where the frame itself shows it. */
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
    case 'opening':
    case 'hidden':
    case 'stuck':
    case 'settled':
      return ''
  }
}

function FrameContent({ situation, voucher, surfaceOf, onRecover }: Omit<Props, 'owner' | 'onPause'>) {
  const { voucher: say, app } = words
  switch (situation.is) {
    // The place of the code is there from the first drawing on, so that a code is painted as soon as it is known.
    case 'opening':
    case 'issuing':
    case 'showing':
      return <CodeBlock voucher={voucher} hasCode={situation.is === 'showing'} surfaceOf={surfaceOf} />
    case 'hidden':
      return <View className="voucher-wait">{say.preparing}</View>
    case 'decoded':
      return (
        <View className="voucher-done">
          <View className="voucher-done-title figure success strong">{say.decoded}</View>
          <View>
            {situation.usedFor === undefined
              ? say.decodedText
              : fill(say.usedFor, { purpose: situation.usedFor })}
          </View>
          <ActionButton onPress={voucher.renew}>{say.anotherCode}</ActionButton>
        </View>
      )
    case 'stuck': {
      const { what, todo, code } = problemSentence(situation.problem)
      const recovery = recoveryFor(situation.problem)
      const action =
        recovery === 'retry'
          ? { id: 'voucher-renew', name: app.retry, onPress: voucher.renew }
          : { id: recovery, name: app.next[recovery], onPress: () => onRecover(recovery) }
      return <EmptyState title={what} text={fill(say.stuckText, { todo })} small={code} action={action} />
    }
  }
}
