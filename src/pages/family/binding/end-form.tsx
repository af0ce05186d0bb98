import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Binding } from '@/contract/binding'
import type { EndReason } from '@/contract/family-words'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'

interface Props {
  readonly reason: EndReason
  readonly binding: Binding
  /** What came of the last try. */
  readonly failure: ReactNode
  readonly busy: boolean
  readonly onBecause: (reason: EndReason) => void
  readonly onEnd: () => void
  readonly onCallOff: () => void
}

const reasons: readonly EndReason[] = ['NO_LONGER_NEEDED', 'RELATION_ENDED', 'MISTAKE', 'OTHER']

/** Ending it: what that means, why, and the last word. */
export function EndForm({ reason, binding, failure, busy, onBecause, onEnd, onCallOff }: Props) {
  // Nobody has accepted yet: an offer is taken back.
  const pending = binding.state === 'PENDING'
  const say = familyWords.binding
  return (
    <Card id="binding-end-form">
      <View className="heading">{pending ? say.end.openPending : say.end.title}</View>
      <View className="under muted">{pending ? say.end.pendingText : say.end.text}</View>
      <View className="part muted">{say.end.reason}</View>
      <Choices
        id="end-reason"
        name={say.end.reason}
        choices={reasons.map((value) => ({ value, name: say.reasons[value] }))}
        chosen={reason}
        chosenName={say.usages.chosen}
        onChoose={onBecause}
      />
      {failure}
      <View className="block">
        <ActionButton id="binding-end-confirm" weight="primary" busy={busy} onPress={onEnd}>
          {busy ? say.busy : pending ? say.end.openPending : say.end.submit}
        </ActionButton>
      </View>
      <View className="block">
        <ActionButton id="binding-call-off" busy={busy} onPress={onCallOff}>
          {say.end.cancel}
        </ActionButton>
      </View>
    </Card>
  )
}
