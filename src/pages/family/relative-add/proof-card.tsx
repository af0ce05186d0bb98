import { View } from '@tarojs/components'
import { isCertificateNumber } from '@/domain/certificate-number'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { FormGroup } from '@/ui/form-group'
import { familyWords } from '../words/current'
import type { TypedRelative } from './relative-add-state'

interface Props {
  readonly relative: TypedRelative
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly onType: (typed: Partial<TypedRelative>) => void
}

const proofs = ['HOUSEHOLD_REGISTER', 'FACE'] as const

/** Says what will be asked as proof. An ID number tells the age; with the other numbers the person says it. */
export function ProofCard({ relative, today, onType }: Props) {
  const say = familyWords.relativeAdd
  const byNumber = relative.certificate === 'ID_CARD'
  return (
    <Card>
      <View className="heading">{say.proof}</View>
      {!byNumber && (
        <FormGroup id="relative-age" name={say.age}>
          <Choices
            id="relative-age"
            name={say.age}
            choices={proofs.map((value) => ({ value, name: say.ages[value] }))}
            chosen={relative.proof}
            chosenLabel={say.chosen}
            onChoose={(proof) => onType({ proof })}
          />
        </FormGroup>
      )}
      <View id="relative-proof" className="paragraph muted">
        {byNumber && !isCertificateNumber(relative, today)
          ? proofs.map((proof) => <View key={proof}>{say.proofs[proof]}</View>)
          : say.proofs[relative.proof]}
      </View>
    </Card>
  )
}
