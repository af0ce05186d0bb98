import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Bindings } from '../api'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { familyWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { errorTextOf } from '@/words/error-text'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Notice } from '@/ui/notice'
import { EmptyState } from '@/ui/empty-state'
import { PayerRow } from './payer-row'
import type { SharerOrder } from './sharer-order-store'
import { arranged, payersOf } from './payers'
import './sharer-order-view.css'

interface Props {
  readonly bindings: Remote<Bindings>
  readonly order: SharerOrder
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onBack: () => void
}

/** Who pays for me and in which order: my own account, the sharers, cash. */
export function OrderView({ bindings, order, now, onRecover, onBack }: Props) {
  const say = familyWords.sharerOrder
  return (
    <Content
      value={lastSeen(bindings)?.value}
      trouble={errorTextOf(bindings, now)}
      loading={words.app.loading}
      lines={[90, 60, 70, 70, 60]}
      onRecover={onRecover}
    >
      {(known) =>
        payersOf(known).length === 0 ? (
          <Card>
            <EmptyState
              id="order-none"
              title={say.none}
              text={say.noneHint}
              action={{ id: 'order-back', name: say.back, onPress: onBack }}
            />
          </Card>
        ) : (
          <Order known={known} order={order} />
        )
      }
    </Content>
  )
}

function Order({ known, order }: { readonly known: Bindings; readonly order: SharerOrder }) {
  const { draft, busy, trouble, saved } = useStore(order)
  const { agreement, binding, sharerOrder: say } = familyWords
  const payers = arranged(payersOf(known), draft ?? [])
  const maySet = known.orderSettable && payers.length > 1
  const failure = trouble && problemSentence(trouble, binding.refusals)
  return (
    <View>
      {failure && <Notice tone="wrong" title={failure.what} text={failure.todo} small={failure.code} />}
      {saved && <Notice id="order-saved" tone="learn" title={say.saved} />}
      <View className="intro muted">{say.intro}</View>
      <Card id="order-list">
        <PayerRow name={say.own} note={say.ownNote} />
        {payers.map(({ id, relation, otherMaskedName, state }, index) => (
          <PayerRow
            key={id}
            id={`order-${id}`}
            turn={index + 1}
            name={binding.who(agreement.sharer[relation], otherMaskedName)}
            note={state === 'PAUSED' ? say.paused : undefined}
            moves={
              maySet
                ? {
                    id,
                    earlier: index > 0 && !busy,
                    later: index < payers.length - 1 && !busy,
                    onMove: (by) => order.move(id, by),
                  }
                : undefined
            }
          />
        ))}
        <PayerRow name={say.cash} note={say.cashNote} />
      </Card>
      {!known.orderSettable && (
        <Notice id="order-fixed" tone="learn" title={say.fixedTitle} text={say.fixed} />
      )}
      {maySet && draft !== undefined && !saved && (
        <View>
          <View className="block">
            <ActionButton id="order-save" weight="primary" busy={busy} onPress={() => void order.save()}>
              {busy ? binding.busy : say.save}
            </ActionButton>
          </View>
          <View className="block">
            <ActionButton id="order-undo" busy={busy} onPress={order.undo}>
              {say.undo}
            </ActionButton>
          </View>
        </View>
      )}
    </View>
  )
}
