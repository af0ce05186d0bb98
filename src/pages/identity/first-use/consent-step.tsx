import { View } from '@tarojs/components'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Tick } from '@/ui/tick'
import type { StepProps } from './step-props'

/** Each consent on its own, with its text, its version, and what stops when it is withdrawn. */
export function ConsentStep({ firstUse, state }: StepProps) {
  const say = identityWords.firstUse
  const { texts, ticked, busy } = state
  const all = texts.every(({ kind }) => kind !== 'OTHER' && ticked.includes(kind))
  return (
    <View>
      <View className="lead muted">{say.consentsText}</View>
      {texts.map((text) => (
        <Card key={text.kind}>
          <View className="heading">{text.title}</View>
          <View className="caption">{say.consentVersion(text.version, text.effectiveOn)}</View>
          {text.paragraphs.map((paragraph) => (
            <View key={paragraph} className="paragraph muted">
              {paragraph}
            </View>
          ))}
          <View className="paragraph callout">{say.withdrawal(text.onWithdrawal)}</View>
          {text.kind !== 'OTHER' && (
            <Tick
              id={`consent-${text.kind}`}
              ticked={ticked.includes(text.kind)}
              states={say.tickStates}
              onTick={() => text.kind !== 'OTHER' && firstUse.tick(text.kind)}
            >
              {say.tick(text.title)}
            </Tick>
          )}
        </Card>
      ))}
      <ActionButton
        id="consent-next"
        weight="primary"
        busy={busy || !all}
        onPress={() => void firstUse.agree()}
      >
        {all ? say.agree : say.agreeMissing}
      </ActionButton>
    </View>
  )
}
