import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { certificateError, certificateKinds } from '@/domain/certificate-number'
import { CertificateField } from '@/features/number-fields/certificate-field'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import type { FirstUseStore } from './first-use-store'
import { mayCheckFace } from './readiness'

interface Props {
  readonly firstUse: FirstUseStore
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string
}

/** Takes name and number as the insurance knows them, then the face. */
export function WhoStep({ firstUse, today }: Props) {
  const form = useStore(firstUse, (state) => state.form)
  const isBusy = useStore(firstUse, ({ act }) => act.is === 'busy')
  const say = identityWords.firstUse
  const { name, certificate } = form
  const error = certificateError(form, today)
  return (
    <View>
      <View className="lead muted">{say.whoText}</View>
      <Card>
        <Field
          id="who-name"
          name={say.name}
          value={name}
          end={{ letters: 50, tooLong: identityWords.typing.tooLong(50) }}
          placeholder={say.namePlaceholder}
          onType={(text) => firstUse.type({ name: text })}
        />
        <Choices
          id="who-certificate"
          name={say.certificate}
          choices={certificateKinds.map((value) => ({ value, name: say.certificates[value] }))}
          chosen={certificate}
          chosenLabel={say.chosen}
          onChoose={(value) => firstUse.type({ certificate: value, number: '' })}
        />
        <CertificateField
          id="who-number"
          name={say.certificates[certificate]}
          value={form}
          placeholder={say.numberPlaceholder[certificate]}
          lacking={say.idLacks}
          error={error && say.numberError[error]}
          onType={(number) => firstUse.type({ number })}
        />
      </Card>
      <ActionButton
        id="who-next"
        weight="primary"
        busy={isBusy || !mayCheckFace(form, today)}
        onPress={() => void firstUse.verify()}
      >
        {isBusy ? say.faceBusy : say.face}
      </ActionButton>
    </View>
  )
}
