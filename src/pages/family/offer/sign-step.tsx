import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { FormGroup } from '@/ui/form-group'
import { familyWords } from '../words/current'
import { readDraft } from './offer-read'
import type { StepProps } from './step-props'

/** Asks how the relative agrees, where the city leaves a choice; shows the commitment, and asks for one's own name under it. */
export function SignStep(props: StepProps) {
  const { offer, draft, basis, errorTexts } = props
  const say = familyWords.offer
  return (
    <View>
      {basis.eligibility.rules.agreementWays.length > 1 && <AgreementCard {...props} />}
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
    </View>
  )
}

function AgreementCard({ offer, draft, basis, today }: StepProps) {
  const say = familyWords.offer
  const { agreementWay } = readDraft(draft, basis, today)
  return (
    <Card>
      <FormGroup id="offer-agreement" name={say.agreement} hint={say.facts.agreement[agreementWay]}>
        <Choices
          id="offer-agreement"
          name={say.agreement}
          choices={basis.eligibility.rules.agreementWays.map((value) => ({
            value,
            name: say.agreementWays[value],
          }))}
          chosen={agreementWay}
          chosenLabel={say.chosen}
          onChoose={(value) => offer.type({ agreementWay: value })}
        />
      </FormGroup>
    </Card>
  )
}
