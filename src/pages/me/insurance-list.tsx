import { View } from '@tarojs/components'
import { lastSeen, type Remote } from '@/domain/remote'
import type { WayOn } from '@/domain/way-on'
import { words } from '@/words/current'
import { troubleSaid } from '@/words/trouble-said'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Skeleton } from '@/ui/skeleton'
import { Trouble } from '@/ui/trouble'
import type { Glance } from '@/features/overview/glance'
import './insurance-list.css'
import { fill } from '@/words/fill'

const stateName = (state: string): string => {
  const names: Readonly<Record<string, string>> = words.me.state
  return names[state] ?? words.me.state.UNKNOWN
}

interface Props {
  readonly glance: Remote<Glance>
  readonly now: number
  readonly onWay: (way: WayOn) => void
}

/** Who one is and what one is insured by. */
export function InsuranceList({ glance, now, onWay }: Props) {
  const known = lastSeen(glance)?.value
  if (!known) {
    const lost = glance.is === 'failed' && (
      <Trouble {...troubleSaid(glance, now)} over={false} onWay={onWay} />
    )
    return <Card>{lost || <Skeleton label={words.app.loading} lines={[40, 100, 70]} />}</Card>
  }
  return (
    <Card>
      <View className="insurance-person title">{known.maskedName}</View>
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
