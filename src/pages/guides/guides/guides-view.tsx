import { View } from '@tarojs/components'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'

/** What somebody may want to know, in the order in which people ask. */
const guides = ['estimate', 'institutions', 'whereToAsk', 'depositEstimate', 'withdrawal'] as const

export type Guide = (typeof guides)[number]

interface Props {
  readonly onGuide: (guide: Guide) => void
}

/** One link for each thing somebody may want to know, with a line of what it tells. */
export function GuideListView({ onGuide }: Props) {
  const { intro, links } = guidesWords.guides
  return (
    <View>
      <View className="lead muted">{intro}</View>
      <Card>
        {guides.map((guide) => (
          <LinkRow key={guide} id={`guide-${guide}`} {...links[guide]} onPress={() => onGuide(guide)} />
        ))}
      </Card>
    </View>
  )
}
