import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Binding } from '@/contract/binding'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { otherInBinding } from '../parts/other-person'
import { familyWords } from '../words/current'

interface Props {
  readonly binding: Binding
  readonly busy: boolean
  /** Says why the last try failed; empty where none did. */
  readonly failure: ReactNode
  readonly onAccept: () => void
  readonly onDecline: () => void
}

/** Explains an offer: what it is, what the other one will see, how to leave; then asks for yes or no. */
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

/** Says in one sentence who offers what to whom. */
export function offerTitle(binding: Binding): string {
  const say = familyWords.binding.offer
  const { forMaskedName } = binding
  const name = otherInBinding(binding)
  return forMaskedName === null ? say.title(name) : say.childTitle(name, forMaskedName)
}
