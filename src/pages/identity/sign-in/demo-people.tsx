import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { lastSeen } from '@/domain/remote'
import { words } from '@/words/current'
import { identityWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Skeleton } from '@/ui/skeleton'
import { EmptyState } from '@/ui/empty-state'
import type { DemoEntry } from './demo-entry-store'
import './demo-people.css'

/** The people of the mock city; touching one enters as them. */
export function DemoPeople({ entry }: { readonly entry: DemoEntry }) {
  const { people, entering } = useStore(entry)
  const known = lastSeen(people)?.value
  if (!known && people.is === 'failed') {
    const { what, todo, code } = problemSentence(people.problem)
    const again = { name: words.app.retry, onPress: () => void entry.listPeople() }
    return <EmptyState title={what} text={todo} small={code} action={again} />
  }
  if (!known) return <Skeleton label={words.app.loading} lines={[60, 90, 60, 90, 60, 90]} />
  const failure = entering.is === 'failed' ? problemSentence(entering.problem) : undefined
  return (
    <View>
      <View className="block heading">{identityWords.demo.title}</View>
      <View className="intro muted">{identityWords.demo.intro}</View>
      {failure && <Notice tone="wrong" title={failure.what} text={failure.todo} small={failure.code} />}
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
              {entering.is === 'as' && entering.person === person
                ? `${name} · ${identityWords.demo.entering}`
                : name}
            </View>
            <View className="caption">{story}</View>
          </View>
        ))}
      </Card>
    </View>
  )
}
