import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { lastSeen } from '@/domain/remote'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Skeleton } from '@/ui/skeleton'
import { words } from '@/words/current'
import { guidesWords } from '../words/current'
import { BoxResult, type BoxResultProps } from './box-result'
import type { MedicineBoxStore } from './medicine-box-store'

interface Props extends Omit<BoxResultProps, 'box'> {
  readonly medicineBox: MedicineBoxStore
  /** True while the person is signed in; without that the city does not say who bought a box. */
  readonly signedIn: boolean
  readonly onRecover: (recovery: Recovery) => void
}

/** Shows the field for a trace code, the scanner, and what is known of the box. */
export function MedicineBoxView({ medicineBox, signedIn, onRecover, ...shown }: Props) {
  const say = guidesWords.medicineBox
  const { typed, error } = useStore(medicineBox, (state) => state)
  const { value } = useStore(medicineBox.box, (state) => state)
  const box = lastSeen(value)?.value
  const busy = value.is === 'loading'
  const problem = value.is === 'failed' ? value.problem : undefined
  const recovery = problem && recoveryFor(problem)
  return (
    <View>
      <View className="lead muted">{say.intro}</View>
      <Card>
        <ActionButton id="box-scan" weight="primary" busy={busy} onPress={() => void medicineBox.scan()}>
          {say.scan}
        </ActionButton>
        <View className="block">
          <Field
            id="box-code"
            name={say.code}
            value={typed}
            keys="number"
            placeholder={say.placeholder}
            error={error && say.errors[error]}
            onType={medicineBox.type}
          />
        </View>
        <ActionButton
          id="box-check"
          busy={busy}
          onPress={signedIn ? medicineBox.check : () => onRecover('sign-in')}
        >
          {!signedIn ? say.signIn : busy ? say.busy : say.check}
        </ActionButton>
      </Card>
      <ProblemNotice
        id="box-trouble"
        problem={problem}
        refusals={say.refusals}
        action={
          recovery && { id: recovery, name: words.app.next[recovery], onPress: () => onRecover(recovery) }
        }
      />
      {busy && !box && (
        <Card>
          <Skeleton label={words.app.loading} lines={[70, 40, 90]} />
        </Card>
      )}
      {box && <BoxResult box={box} {...shown} />}
    </View>
  )
}
