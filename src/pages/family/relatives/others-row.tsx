import { View } from '@tarojs/components'
import type { Relative } from '@/contract/relative'
import { displayTime } from '@/domain/china-time'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'

interface Props {
  readonly relative: Relative
  /** Epoch ms. */
  readonly now: number
  readonly busy: boolean
  readonly onRemove: (relative: Relative) => void
}

/** Shows somebody who may show my code, or that of a child I speak for. */
export function OthersRow({ relative, now, busy, onRemove }: Props) {
  const { relatives: say, agreement } = familyWords
  const { id, otherMaskedName: name, forMaskedName, relation, createdAt } = relative
  return (
    <View className="relatives-row row" id={`relative-${id}`}>
      <View className="strong">{say.othersOf(name, agreement.sharer[relation], forMaskedName)}</View>
      <View className="caption">{say.since(displayTime(createdAt, now))}</View>
      <View className="relatives-actions">
        <ActionButton
          id={`remove-${id}`}
          busy={busy}
          label={say.stopLabel(name)}
          onPress={() => onRemove(relative)}
        >
          {say.stop}
        </ActionButton>
      </View>
    </View>
  )
}
