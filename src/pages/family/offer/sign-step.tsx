import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { familyWords } from '../words/current'
import type { StepProps } from './step-props'

/** Shows the commitment, and asks for one's own name under it. */
export function SignStep({ offer, draft, errorTexts }: StepProps) {
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
        value={draft.signature}
        end={{ letters: 50, tooLong: familyWords.typing.tooLong(50) }}
        placeholder={say.placeholders.signature}
        hint={say.signatureHint}
        error={errorTexts.signature}
        onType={(signature) => offer.type({ signature })}
      />
    </Card>
  )
}
