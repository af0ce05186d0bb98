import { View } from '@tarojs/components'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import type { StepProps } from './step-props'

interface Props extends StepProps {
  /** Masked. */
  readonly guardian: string
}

/** A child under 14 agrees to nothing: what the guardian is to agree to, and where. */
export function GuardianStep({ firstUse, state, guardian }: Props) {
  const say = identityWords.firstUse
  return (
    <View>
      <Card id="guardian-needed">
        <View className="heading">{say.guardianTitle}</View>
        <View className="paragraph muted">{say.guardianText(guardian)}</View>
        {state.texts.map(({ kind, title }) => (
          <View key={kind} className="paragraph muted">
            {say.textTitle(title)}
          </View>
        ))}
      </Card>
      <ActionButton
        id="guardian-agreed"
        weight="primary"
        busy={state.busy}
        onPress={() => void firstUse.agree()}
      >
        {say.guardianAgreed}
      </ActionButton>
    </View>
  )
}
