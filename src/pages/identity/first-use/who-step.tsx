import { View } from '@tarojs/components'
import type { CertificateKind } from '@/contract/certificate'
import { certificateDigits, certificateWrong, certificateKinds } from '@/domain/certificate-number'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { mayCheckFace } from './readiness'
import type { StepProps } from './step-props'

/** Name and number as the insurance knows them, then the face. */
export function WhoStep({ firstUse, state }: StepProps) {
  const say = identityWords.firstUse
  const { name, certificate, number, busy } = state
  const wrong = certificateWrong(state)
  return (
    <View>
      <View className="lead muted">{say.whoText}</View>
      <Card>
        <Field
          id="who-name"
          name={say.name}
          value={name}
          most={50}
          placeholder={say.namePlaceholder}
          onType={(text) => firstUse.type({ name: text })}
        />
        <Choices
          id="who-certificate"
          name={say.certificate}
          choices={certificateKinds.map((value) => ({ value, name: say.certificates[value] }))}
          chosen={certificate}
          chosenName={say.chosen}
          onChoose={(value) => firstUse.type({ certificate: value, number: '' })}
        />
        <Field
          id="who-number"
          name={say.certificates[certificate]}
          value={number}
          keys={certificate === 'ID_CARD' ? 'idcard' : 'text'}
          most={32}
          placeholder={say.numberPlaceholder[certificate]}
          wrong={wrong && say.numberWrong[wrong]}
          onType={(text) => firstUse.type({ number: certificateDigits(text) })}
        />
      </Card>
      <ActionButton
        id="who-next"
        weight="primary"
        busy={busy || !mayCheckFace(state)}
        onPress={() => void firstUse.verify()}
      >
        {busy ? say.faceBusy : say.face}
      </ActionButton>
    </View>
  )
}
