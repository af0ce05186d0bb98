import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Bindings } from '@/contract/family'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { familyWords } from '../words/current'
import { PayerRow } from './payer-row'
import { payersOf } from './payers'
import { payersShown, type SharerOrder } from './sharer-order-store'
import '@/ui/packages.css'
import './sharer-order-view.css'

interface Props {
  readonly bindings: Remote<Bindings>
  readonly order: SharerOrder
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onBack: () => void
}

/** Shows who pays for me and in which order: my own account, the sharers, cash. */
export function SharerOrderView({ bindings, order, now, onRecover, onBack }: Props) {
  const say = familyWords.sharerOrder
  return (
    <Content
      value={lastSeen(bindings)?.value}
      error={errorTextOf(bindings, now)}
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
  const arrangement = useStore(order, (state) => state.arrangement)
  const isBusy = useStore(order, ({ act }) => act.is === 'busy')
  const problem = useStore(order, ({ act }) => problemOf(act))
  const { agreement, binding, sharerOrder: say } = familyWords
  const payers = payersShown(known, arrangement)
  const maySet = known.orderSettable && payers.length > 1
  return (
    <View>
      {problem && <ProblemNotice problem={problem} refusals={binding.refusals} />}
      {arrangement.is === 'saved' && <Notice id="order-saved" tone="learn" title={say.saved} />}
      <View className="intro muted">{say.intro}</View>
      <Card id="order-list">
        <PayerRow name={say.own} note={say.ownNote} />
        {payers.map(({ id, relation, otherMaskedName, state }, index) => (
          <PayerRow
            key={id}
            id={`order-${id}`}
            turn={index + 1}
            name={agreement.who(otherMaskedName, agreement.sharer[relation])}
            note={state === 'PAUSED' ? say.paused : undefined}
            moves={
              maySet
                ? {
                    id,
                    earlier: index > 0 && !isBusy,
                    later: index < payers.length - 1 && !isBusy,
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
      {maySet && arrangement.is === 'moved' && (
        <View>
          <View className="block">
            <ActionButton id="order-save" weight="primary" busy={isBusy} onPress={() => void order.save()}>
              {isBusy ? binding.busy : say.save}
            </ActionButton>
          </View>
          <View className="block">
            <ActionButton id="order-undo" busy={isBusy} onPress={order.undo}>
              {say.undo}
            </ActionButton>
          </View>
        </View>
      )}
    </View>
  )
}
