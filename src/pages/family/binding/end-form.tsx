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
  /** Says why the last try failed; empty where none did. */
  readonly failure: ReactNode
  readonly busy: boolean
  readonly onChoose: (reason: EndReason) => void
  readonly onEnd: () => void
  readonly onClose: () => void
}

const reasons: readonly EndReason[] = ['NO_LONGER_NEEDED', 'RELATION_ENDED', 'MISTAKE', 'OTHER']

/** Asks why it is ended, says what that means, and ends it. */
export function EndForm({ reason, binding, failure, busy, onChoose, onEnd, onClose }: Props) {
  // Nobody has accepted yet: an offer is taken back.
  const isPending = binding.state === 'PENDING'
  const say = familyWords.binding
  return (
    <Card id="binding-end-form">
      <View className="heading">{isPending ? say.end.openPending : say.end.title}</View>
      <View className="under muted">{isPending ? say.end.pendingText : say.end.text}</View>
      <View className="part muted">{say.end.reason}</View>
      <Choices
        id="end-reason"
        name={say.end.reason}
        choices={reasons.map((value) => ({ value, name: say.reasons[value] }))}
        chosen={reason}
        chosenLabel={say.usages.chosen}
        onChoose={onChoose}
      />
      {failure}
      <View className="block">
        <ActionButton id="binding-end-confirm" weight="primary" busy={busy} onPress={onEnd}>
          {busy ? say.busy : isPending ? say.end.openPending : say.end.submit}
        </ActionButton>
      </View>
      <View className="block">
        <ActionButton id="binding-call-off" busy={busy} onPress={onClose}>
          {say.end.cancel}
        </ActionButton>
      </View>
    </Card>
  )
}
