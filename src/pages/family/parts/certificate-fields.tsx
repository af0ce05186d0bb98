import { certificateKinds, type CertificateNumber } from '@/domain/certificate-number'
import { CertificateField } from '@/features/number-fields/certificate-field'
import { Choices } from '@/ui/choices'
import { Field } from '@/ui/field'
import { familyWords } from '../words/current'
import { FormGroup } from '@/ui/form-group'

/** A relative as the register knows them. */
export interface NamedPerson extends CertificateNumber {
  readonly name: string
}

interface Props {
  /** Begins the ids of the fields. */
  readonly id: string
  readonly person: NamedPerson
  readonly nameError?: string | undefined
  readonly numberError: string | undefined
  readonly disabled?: boolean
  readonly onType: (typed: Partial<NamedPerson>) => void
}

/** Asks for a relative's name and number. Another kind of number begins with an empty one. */
export function CertificateFields(props: Props) {
  const { id, person, nameError, numberError, disabled = false, onType } = props
  const { certificate } = person
  const { relativeFields: say } = familyWords
  return (
    <>
      <Field
        id={`${id}-name`}
        name={say.name}
        value={person.name}
        end={{ letters: 50, tooLong: familyWords.typing.tooLong(50) }}
        placeholder={say.namePlaceholder}
        error={nameError}
        disabled={disabled}
        onType={(name) => onType({ name })}
      />
      <FormGroup id={`${id}-certificate`} name={say.certificate}>
        <Choices
          id={`${id}-certificate`}
          name={say.certificate}
          choices={certificateKinds.map((value) => ({ value, name: say.certificates[value] }))}
          chosen={certificate}
          chosenLabel={say.chosen}
          onChoose={(kind) => kind !== certificate && onType({ certificate: kind, number: '' })}
        />
      </FormGroup>
      <CertificateField
        id={`${id}-number`}
        name={say.certificates[certificate]}
        value={person}
        placeholder={say.numberPlaceholder[certificate]}
        lacking={say.idLacks}
        error={numberError}
        disabled={disabled}
        onType={(number) => onType({ number })}
      />
    </>
  )
}
