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
  readonly onShow: (relative: Relative) => void
  readonly onRemove: (relative: Relative) => void
}

/** Shows somebody whose code I may show. */
export function MineRow({ relative, now, busy, onShow, onRemove }: Props) {
  const { relatives: say, agreement } = familyWords
  const { id, otherMaskedName: name, relation, createdAt } = relative
  return (
    <View className="relatives-row row" id={`relative-${id}`}>
      <View className="strong">{agreement.who(name, agreement.member[relation])}</View>
      <View className="caption">{say.since(displayTime(createdAt, now))}</View>
      <View className="relatives-actions">
        <ActionButton id={`show-${id}`} label={say.showLabel(name)} onPress={() => onShow(relative)}>
          {say.show}
        </ActionButton>
        <ActionButton
          id={`remove-${id}`}
          weight="quiet"
          busy={busy}
          label={say.removeLabel(name)}
          onPress={() => onRemove(relative)}
        >
          {say.remove}
        </ActionButton>
      </View>
    </View>
  )
}
