import { View } from '@tarojs/components'
import { certificateKinds } from '@/domain/certificate-number'
import type { OfferForm } from '../api'
import { familyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { FormGroup } from './form-group'
import { readDraft } from './offer-read'
import { PlaceGroup } from './place-group'
import type { StepProps } from './step-props'

const kinds = ['EMPLOYEE', 'RESIDENT'] as const

/** Who the relative is, as the insurance knows them. */
export function WhoStep(props: StepProps) {
  const { offer, state, basis, said } = props
  const say = familyWords.offer
  const { name, certificate, number, relation } = state.draft
  return (
    <View>
      <Card>
        <Field
          id="offer-name"
          name={say.name}
          value={name}
          most={50}
          placeholder={say.placeholders.name}
          wrong={said.name}
          onType={(text) => offer.type({ name: text })}
        />
        <FormGroup id="offer-certificate" name={say.certificate}>
          <Choices
            id="offer-certificate"
            name={say.certificate}
            choices={certificateKinds.map((value) => ({ value, name: say.certificates[value] }))}
            chosen={certificate}
            chosenName={say.chosen}
            onChoose={(value) => value !== certificate && offer.type({ certificate: value, number: '' })}
          />
        </FormGroup>
        <Field
          id="offer-number"
          name={say.certificates[certificate]}
          value={number}
          keys={certificate === 'ID_CARD' ? 'idcard' : 'text'}
          most={certificate === 'ID_CARD' ? 18 : 32}
          placeholder={say.placeholders.numbers[certificate]}
          wrong={said.number}
          onType={(text) => offer.type({ number: text.replace(/\s/g, '').toUpperCase() })}
        />
        <FormGroup id="offer-relation" name={say.relation} wrong={said.relation}>
          <Choices
            id="offer-relation"
            name={say.relation}
            choices={basis.eligibility.rules.relations.map((value) => ({
              value,
              name: familyWords.agreement.member[value],
            }))}
            chosen={relation}
            chosenName={say.chosen}
            onChoose={(value) => offer.type({ relation: value })}
          />
        </FormGroup>
      </Card>
      <InsuranceCard {...props} />
    </View>
  )
}

/** How and where the relative is insured, and how the city reaches them. */
function InsuranceCard(props: StepProps) {
  const { offer, state, basis, said, today } = props
  const say = familyWords.offer
  const { kind, workplace, phone } = state.draft
  const { workplaceOf } = readDraft(state.draft, basis, today)
  return (
    <Card>
      <FormGroup id="offer-kind" name={say.kind} hint={say.kindHint} wrong={said.kind}>
        <Choices
          id="offer-kind"
          name={say.kind}
          choices={kinds.map((value) => ({ value, name: say.kinds[value] }))}
          chosen={kind}
          chosenName={say.chosen}
          onChoose={(value) => offer.type({ kind: value })}
        />
      </FormGroup>
      {kind !== undefined && (
        <Field
          id="offer-workplace"
          name={say.workplaces[workplaceOf]}
          value={workplace}
          most={100}
          hint={say.workplaceHints[workplaceOf]}
          wrong={said.workplace}
          onType={(text) => offer.type({ workplace: text })}
        />
      )}
      <PlaceGroup {...props} />
      <Field
        id="offer-phone"
        name={say.phone}
        value={phone}
        keys="number"
        most={11}
        placeholder={say.placeholders.phone}
        hint={say.phoneHint}
        wrong={said.phone}
        onType={(text) => offer.type({ phone: text.replace(/\D/g, '') })}
      />
    </Card>
  )
}
