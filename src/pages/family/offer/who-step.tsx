import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { CertificateFields } from '../parts/certificate-fields'
import { FormGroup } from '@/ui/form-group'
import { RelationGroup } from '../parts/relation-group'
import { familyWords } from '../words/current'
import { readDraft } from './offer-read'
import { PlaceGroup } from './place-group'
import type { StepProps } from './step-props'
import { PhoneField } from '@/features/number-fields/phone-field'

const kinds = ['EMPLOYEE', 'RESIDENT'] as const

/** Asks who the relative is, as the insurance knows them. */
export function WhoStep(props: StepProps) {
  const { offer, draft, basis, errorTexts } = props
  return (
    <View>
      <Card>
        <CertificateFields
          id="offer"
          person={draft}
          nameError={errorTexts.name}
          numberError={errorTexts.number}
          onType={offer.type}
        />
        <RelationGroup
          id="offer-relation"
          name={familyWords.offer.relation}
          relations={basis.eligibility.rules.relations}
          chosen={draft.relation}
          error={errorTexts.relation}
          onChoose={(relation) => offer.type({ relation })}
        />
      </Card>
      <InsuranceCard {...props} />
    </View>
  )
}

/** Asks how and where the relative is insured, and how the city reaches them. */
function InsuranceCard(props: StepProps) {
  const { offer, draft, basis, errorTexts, today } = props
  const say = familyWords.offer
  const { kind, workplace, phone } = draft
  const { workplaceOf } = readDraft(draft, basis, today)
  return (
    <Card>
      <FormGroup id="offer-kind" name={say.kind} hint={say.kindHint} error={errorTexts.kind}>
        <Choices
          id="offer-kind"
          name={say.kind}
          choices={kinds.map((value) => ({ value, name: say.kinds[value] }))}
          chosen={kind}
          chosenLabel={say.chosen}
          onChoose={(value) => offer.type({ kind: value })}
        />
      </FormGroup>
      {kind !== undefined && (
        <Field
          id="offer-workplace"
          name={say.workplaces[workplaceOf]}
          value={workplace}
          end={{ letters: 100, tooLong: familyWords.typing.tooLong(100) }}
          hint={say.workplaceHints[workplaceOf]}
          error={errorTexts.workplace}
          onType={(text) => offer.type({ workplace: text })}
        />
      )}
      <PlaceGroup {...props} />
      <PhoneField
        id="offer-phone"
        name={say.phone}
        value={phone}
        placeholder={say.placeholders.phone}
        hint={say.phoneHint}
        lacking={familyWords.relativeFields.phoneLacks}
        error={errorTexts.phone}
        onType={(digits) => offer.type({ phone: digits })}
      />
    </Card>
  )
}
