import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Binding } from '@/contract/binding'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { otherOne } from './other-one'

interface Props {
  readonly binding: Binding
  readonly busy: boolean
  /** What came of the last try. */
  readonly failure: ReactNode
  readonly onAccept: () => void
  readonly onDecline: () => void
}

/** An offer in words: what it is, what the other one will see, how to leave; then yes or no. */
export function OfferCard({ binding, busy, failure, onAccept, onDecline }: Props) {
  const say = familyWords.binding
  const { role, forMaskedName } = binding
  const isForChild = role === 'SHARER' || forMaskedName !== null
  return (
    <Card id="binding-offer">
      {say.offer.meaning[isForChild ? 'child' : 'own'].map((text) => (
        <View key={text} className="binding-paragraph">
          {text}
        </View>
      ))}
      {isForChild && <View className="binding-for-child">{say.offer.forChild}</View>}
      {failure}
      <View className="block">
        <ActionButton id="binding-accept" weight="primary" busy={busy} onPress={onAccept}>
          {busy ? say.busy : say.offer.accept}
        </ActionButton>
      </View>
      <View className="block">
        <ActionButton id="binding-decline" busy={busy} onPress={onDecline}>
          {say.offer.decline}
        </ActionButton>
      </View>
    </Card>
  )
}

/** Who offers what to whom, in one sentence. */
export function offerTitle(binding: Binding): string {
  const say = familyWords.binding.offer
  const { forMaskedName } = binding
  const name = otherOne(binding)
  return forMaskedName === null ? say.title(name) : say.childTitle(name, forMaskedName)
}
