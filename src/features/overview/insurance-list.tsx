import { View } from '@tarojs/components'
import { words } from '@/words/current'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Skeleton } from '@/ui/skeleton'
import type { Glance } from './glance'
import './insurance-list.css'

const stateName = (state: string): string => {
  const names: Readonly<Record<string, string>> = words.me.state
  return names[state] ?? words.me.state.UNKNOWN
}

/** Who one is and what one is insured by. */
export function InsuranceList({ glance }: { readonly glance: Glance | undefined }) {
  if (!glance) {
    return (
      <Card>
        <Skeleton label={words.app.loading} lines={[40, 100, 70]} />
      </Card>
    )
  }
  return (
    <Card>
      <View className="insurance-person">{glance.maskedName}</View>
      {glance.insurances.map(({ name, state, placeName }) => (
        <DetailRow
          key={placeName + name}
          name={name}
          note={words.me.place(placeName)}
          value={stateName(state)}
        />
      ))}
    </Card>
  )
}
