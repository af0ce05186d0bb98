import { View } from '@tarojs/components'
import type { Problem } from '@/domain/problem'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { problemSentence } from '@/words/problem-sentence'
import { familyWords } from '../words/current'
import './refused-code.css'

interface Props {
  readonly problem: Problem
  readonly onRetry: () => void
  readonly onList: () => void
  /** Leads to one's own voucher: what is missing may be missing there. */
  readonly onMyVoucher: () => void
}

/** Says that the city gives out no code of this relative. The city does not tell which of the two has something to do first. */
export function RefusedCode({ problem, onRetry, onList, onMyVoucher }: Props) {
  const { relativeCode: say, relativeAdd } = familyWords
  const { what, todo, code } = problemSentence(problem, say.refusals)
  const isGone = problem.is === 'refused' && problem.code === 'NOT_FOUND'
  const action = { id: 'relative-code-list', name: relativeAdd.toList, onPress: onList }
  return (
    <Card>
      <EmptyState title={what} text={todo} small={code} action={action} />
      {!isGone && (
        <View className="refused-ways">
          <ActionButton id="relative-code-retry" weight="quiet" onPress={onRetry}>
            {say.again}
          </ActionButton>
          <ActionButton id="relative-code-mine" weight="quiet" onPress={onMyVoucher}>
            {say.myVoucher}
          </ActionButton>
        </View>
      )}
    </Card>
  )
}
