import { View } from '@tarojs/components'
import { familyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import type { StepProps } from './step-props'

/** The commitment, and one's own name under it. */
export function SignStep({ offer, state, said }: StepProps) {
  const say = familyWords.offer
  return (
    <Card>
      <View className="heading">{say.commitmentTitle}</View>
      {say.commitment.map((line) => (
        <View key={line} className="paragraph">
          {line}
        </View>
      ))}
      <Field
        id="offer-signature"
        name={say.signature}
        value={state.draft.signature}
        most={50}
        placeholder={say.placeholders.signature}
        hint={say.signatureHint}
        wrong={said.signature}
        onType={(signature) => offer.type({ signature })}
      />
    </Card>
  )
}
