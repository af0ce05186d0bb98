import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { DemoPerson } from '@/contract/demo'
import { lastSeen } from '@/domain/remote'
import { problemOf } from '@/state/act'
import type { RemoteStore } from '@/state/remote-store'
import { words } from '@/words/current'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { identityWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Card } from '@/ui/card'
import { Skeleton } from '@/ui/skeleton'
import { EmptyState } from '@/ui/empty-state'
import type { DemoEntryStore } from './demo-entry-store'
import '@/ui/packages.css'
import './demo-people.css'

interface Props {
  readonly people: RemoteStore<undefined, readonly DemoPerson[]>
  readonly entry: DemoEntryStore
}

/** Lists the people of the mock city; touching one enters as them. */
export function DemoPeople({ people, entry }: Props) {
  const value = useStore(people, (state) => state.value)
  const act = useStore(entry, (state) => state.act)
  const known = lastSeen(value)?.value
  if (!known && value.is === 'failed') {
    const { what, todo, code } = problemSentence(value.problem)
    const again = { name: words.app.retry, onPress: () => void people.refresh() }
    return <EmptyState title={what} text={todo} small={code} action={again} />
  }
  if (!known) return <Skeleton label={words.app.loading} lines={[60, 90, 60, 90, 60, 90]} />
  return (
    <View>
      <View className="block heading">{identityWords.demo.title}</View>
      <View className="intro muted">{identityWords.demo.intro}</View>
      <ProblemNotice problem={problemOf(act)} />
      <Card>
        {known.map(({ person, name, story }) => (
          <View
            key={person}
            id={`demo-${person}`}
            className="demo-person row"
            ariaRole="button"
            onClick={() => void entry.enterAs(person)}
          >
            <View className="strong">
              {act.is === 'busy' && act.of === person ? `${name} · ${identityWords.demo.entering}` : name}
            </View>
            <View className="caption">{story}</View>
          </View>
        ))}
      </Card>
    </View>
  )
}
