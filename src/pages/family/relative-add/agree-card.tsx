import { View } from '@tarojs/components'
import type { ConsentText } from '@/contract/consent'
import { lastSeen, type Remote } from '@/domain/remote'
import type { WayOn } from '@/domain/way-on'
import { words } from '@/words/current'
import { familyWords } from '../words/current'
import { troubleOf } from '@/words/trouble-said'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Tick } from '@/ui/tick'

interface Props {
  readonly text: Remote<ConsentText>
  /** The version that was ticked. */
  readonly agreedTo: string | undefined
  readonly now: number
  readonly onWay: (way: WayOn) => void
  readonly onTick: (version: string) => void
}

/** What is agreed to for this relative; never ticked beforehand. */
export function AgreeCard({ text, agreedTo, now, onWay, onTick }: Props) {
  const say = familyWords.relativeAdd
  return (
    <Content
      value={lastSeen(text)?.value}
      trouble={troubleOf(text, now)}
      loading={words.app.loading}
      lines={[40, 100, 90, 60]}
      onWay={onWay}
    >
      {({ title, version, effectiveOn, paragraphs, onWithdrawal }) => (
        <Card>
          <View className="heading">{title}</View>
          <View className="caption">{say.version(version, effectiveOn)}</View>
          {paragraphs.map((paragraph) => (
            <View key={paragraph} className="relative-add-paragraph">
              {paragraph}
            </View>
          ))}
          <View className="relative-add-withdrawal">{say.withdrawal(onWithdrawal)}</View>
          <Tick
            id="relative-agree"
            ticked={agreedTo === version}
            states={say.tickStates}
            onTick={() => onTick(version)}
          >
            {say.tick(title)}
          </Tick>
        </Card>
      )}
    </Content>
  )
}
