import { View } from '@tarojs/components'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'

/** The guides in the order in which people ask for them. */
const guides = [
  'estimate',
  'filings',
  'prepayments',
  'medicines',
  'medicineBox',
  'institutions',
  'whereToAsk',
  'depositEstimate',
  'withdrawal',
] as const

/** The name of a guide, which is that of its page. */
export type Guide = (typeof guides)[number]

interface Props {
  readonly onGuide: (guide: Guide) => void
}

/** Shows one link for each guide, with a line about its content. */
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
