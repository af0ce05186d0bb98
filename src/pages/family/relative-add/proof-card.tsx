import { View } from '@tarojs/components'
import { isCertificateNumber } from '@/domain/certificate-number'
import { familyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import type { RelativeAddState, TypedRelative } from './relative-add-state'

interface Props {
  readonly state: RelativeAddState
  readonly onType: (typed: Partial<TypedRelative>) => void
}

const proofs = ['HOUSEHOLD_REGISTER', 'FACE'] as const

/** What will be asked as proof. An ID number tells the age; with the other numbers the person says it. */
export function ProofCard({ state, onType }: Props) {
  const say = familyWords.relativeAdd
  const byNumber = state.certificate === 'ID_CARD'
  return (
    <Card>
      <View className="heading">{say.proof}</View>
      {!byNumber && (
        <>
          <View className="block muted">{say.age}</View>
          <Choices
            id="relative-age"
            name={say.age}
            choices={proofs.map((value) => ({ value, name: say.ages[value] }))}
            chosen={state.proof}
            chosenName={say.chosen}
            onChoose={(proof) => onType({ proof })}
          />
        </>
      )}
      <View id="relative-proof" className="paragraph muted">
        {byNumber && !isCertificateNumber(state)
          ? proofs.map((proof) => <View key={proof}>{say.proofs[proof]}</View>)
          : say.proofs[state.proof]}
      </View>
    </Card>
  )
}
