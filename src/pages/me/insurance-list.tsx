import { View } from '@tarojs/components'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { errorText } from '@/words/error-text'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Skeleton } from '@/ui/skeleton'
import { LoadError } from '@/ui/load-error'
import type { Overview } from '@/features/overview/overview'
import { fill } from '@/words/fill'

const stateName = (state: string): string => {
  const names: Readonly<Record<string, string>> = words.me.state
  return names[state] ?? words.me.state.UNKNOWN
}

interface Props {
  readonly overview: Remote<Overview>
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
}

/** Shows the person's name and their insurances. */
export function InsuranceList({ overview, now, onRecover }: Props) {
  const known = lastSeen(overview)?.value
  if (!known) {
    const error = overview.is === 'failed' && (
      <LoadError {...errorText(overview, now)} inline={false} onRecover={onRecover} />
    )
    return <Card>{error || <Skeleton label={words.app.loading} lines={[40, 100, 70]} />}</Card>
  }
  return (
    <Card>
      <View className="above title strong">{known.maskedName}</View>
      {known.insurances.map(({ name, state, placeName }) => (
        <DetailRow
          key={placeName + name}
          name={name}
          note={fill(words.me.place, { name: placeName })}
          value={stateName(state)}
        />
      ))}
    </Card>
  )
}
