import { View } from '@tarojs/components'
import type { ConsentText } from '@/contract/consent'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Tick } from '@/ui/tick'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { familyWords } from '../words/current'
import '@/ui/packages.css'

interface Props {
  readonly text: Remote<ConsentText>
  /** The version that was ticked. */
  readonly agreedTo: string | undefined
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onTick: (version: string) => void
}

/** Asks for consent to showing this relative's code; never ticked beforehand. */
export function AgreeCard({ text, agreedTo, now, onRecover, onTick }: Props) {
  const say = familyWords.relativeAdd
  return (
    <Content
      value={lastSeen(text)?.value}
      error={errorTextOf(text, now)}
      loading={words.app.loading}
      lines={[40, 100, 90, 60]}
      onRecover={onRecover}
    >
      {({ title, version, effectiveOn, paragraphs, onWithdrawal }) => (
        <Card>
          <View className="heading">{title}</View>
          <View className="caption">{say.version(version, effectiveOn)}</View>
          {paragraphs.map((paragraph) => (
            <View key={paragraph} className="paragraph muted">
              {paragraph}
            </View>
          ))}
          <View className="relative-add-withdrawal callout">{say.withdrawal(onWithdrawal)}</View>
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
