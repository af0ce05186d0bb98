import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { problemSentence } from '@/words/problem-sentence'
import { familyWords } from '../words/current'
import type { OfferBasis } from './offer-basis'
import { OfferSteps } from './offer-steps'
import type { OfferStore } from './offer-store'

interface Props {
  readonly offer: OfferStore
  readonly basis: Remote<OfferBasis>
  /** Epoch ms. */
  readonly now: number
  /** `YYYY-MM-DD` in China. */
  readonly today: string
  readonly onRecover: (way: Recovery) => void
  /** The page is to be read from its top. */
  readonly onTurn: () => void
  readonly onList: () => void
  readonly onWhich: () => void
  /** Stands below, once the offer is sent. */
  readonly afterSent: ReactNode
}

/** Says whether one may let somebody spend from one's account, and if so, leads step by step to the offer. */
export function OfferView(props: Props) {
  const { offer, basis, now, today, onRecover, onTurn, onList, onWhich, afterSent } = props
  const situation = useStore(offer, (state) => state.situation)
  const turn = useStore(offer, (state) => state.turn)
  useEffect(onTurn, [turn, onTurn])
  const { offer: say } = familyWords
  if (situation.is === 'sent') {
    const { agreed, to } = situation
    const outcome = agreed
      ? { id: 'offer-agreed', title: say.agreedTitle, text: say.agreedText(to) }
      : { id: 'offer-sent', title: say.sentTitle, text: say.sentText(to) }
    const action = { id: 'offer-list', name: say.toList, onPress: onList }
    return (
      <Card>
        <EmptyState {...outcome} action={action} />
        {!agreed && afterSent}
      </Card>
    )
  }
  return (
    <Content
      value={lastSeen(basis)?.value}
      error={errorTextOf(basis, now)}
      loading={words.app.loading}
      lines={[60, 100, 90, 100, 70]}
      onRecover={onRecover}
    >
      {(known) =>
        known.eligibility.whyNot === null ? (
          <OfferSteps
            offer={offer}
            basis={known}
            step={situation.step}
            checked={situation.checked}
            today={today}
            onList={onList}
          />
        ) : (
          <NotYet code={known.eligibility.whyNot} onWhich={onWhich} />
        )
      }
    </Content>
  )
}

/** Says why one may not, and what to do about it. */
function NotYet({ code, onWhich }: { readonly code: string } & Pick<Props, 'onWhich'>) {
  const { offer: say } = familyWords
  const problem = { is: 'refused', code, requestId: '' } as const
  const { what, todo, code: small } = problemSentence(problem, say.whyNot)
  return (
    <Card>
      <View className="under caption">{say.notYet}</View>
      <EmptyState
        id="offer-not-yet"
        title={what}
        text={todo}
        small={small}
        action={{ id: 'offer-which', name: say.toWhich, onPress: onWhich }}
      />
    </Card>
  )
}
