import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { City } from '@/contract/city'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { guidesWords } from '../words/current'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Content } from '@/ui/content'
import { LinkRow } from '@/ui/link-row'
import type { GuidePlace } from './guide-place'
import './guide-place.css'

interface Props {
  readonly place: GuidePlace
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
  readonly children: (city: City) => ReactNode
}

/** Shows the place of the content below, with a control to choose another one. */
export function PlaceContent({ place, now, onRecover, children }: Props) {
  const cities = useStore(place.cities, ({ value }) => value)
  const code = useStore(place, (state) => state.code)
  const choosing = useStore(place, (state) => state.choosing)
  // While the insured place is being asked for, the person need not choose one.
  const isAsking = useStore(place.mine, ({ value }) => value.is === 'loading') && code === undefined
  return (
    <Content
      value={isAsking ? undefined : lastSeen(cities)?.value}
      error={errorTextOf(cities, now)}
      loading={words.app.loading}
      lines={[60, 100, 80, 100, 60]}
      onRecover={onRecover}
    >
      {(known) => {
        const city = known.find((one) => one.code === code)
        return (
          <View>
            <PlaceCard place={place} cities={known} city={city} choosing={choosing} />
            {city && children(city)}
          </View>
        )
      }}
    </Content>
  )
}

interface CardProps {
  readonly place: GuidePlace
  readonly cities: readonly City[]
  readonly city: City | undefined
  readonly choosing: boolean
}

function PlaceCard({ place, cities, city, choosing }: CardProps) {
  const say = guidesWords.place
  const isOpen = choosing || !city
  return (
    <Card>
      {city && (
        <LinkRow
          id="guide-place"
          name={say.place}
          note={say.change}
          value={city.name}
          onPress={place.change}
        />
      )}
      {isOpen && (
        <View className={city ? 'guide-places' : ''}>
          <View className="muted">{say.which}</View>
          <Choices
            id="guide-place"
            name={say.place}
            choices={cities.map(({ code, name }) => ({ value: code, name }))}
            chosen={city?.code}
            chosenLabel={say.chosen}
            onChoose={place.choose}
          />
        </View>
      )}
    </Card>
  )
}
