import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Insurance } from '@/contract/insurance'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import type { RemoteStore } from '@/state/remote-store'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { identityWords } from '../words/current'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { DetailRow } from '@/ui/detail-row'
import { Field } from '@/ui/field'
import { LinkRow } from '@/ui/link-row'
import { citiesLike, nearFirst, sameProvince } from './cities'
import { EntryNotice, type CameFrom } from './entry-notice'
import type { PlaceStore } from './place-store'
import type { Places } from './places'

interface Props {
  readonly places: RemoteStore<undefined, Places>
  readonly place: PlaceStore
  /** The city whose entry they came in by, while it is news. */
  readonly from: CameFrom | undefined
  readonly now: number
  readonly onRecover: (way: Recovery) => void
}

/** Shows the places one is insured in, to choose from, and every other city, to be found and not to be chosen. */
export function PlaceView({ places, place, from, now, onRecover }: Props) {
  const value = useStore(places, (state) => state.value)
  const problem = useStore(place, ({ act }) => problemOf(act))
  return (
    <Content
      value={lastSeen(value)?.value}
      error={errorTextOf(value, now)}
      loading={words.app.loading}
      lines={[50, 80, 80]}
      onRecover={onRecover}
    >
      {(known) => (
        <View>
          <ProblemNotice problem={problem} refusals={identityWords.place.refusals} />
          {from && <EntryNotice from={from} places={known} onChoose={(code) => void place.choose(code)} />}
          <OwnPlaces place={place} places={known} />
          <OtherCities place={place} places={known} />
        </View>
      )}
    </Content>
  )
}

interface PlacesProps {
  readonly place: PlaceStore
  readonly places: Places
}

function OwnPlaces({ place, places }: PlacesProps) {
  const say = identityWords.place
  const recent = useStore(place, (state) => state.recent)
  const [current] = places.insurances
  const described = ({ name, state, place: { code } }: Insurance): string =>
    [name, words.me.state[state], ...(recent.includes(code) ? [say.recent] : [])].join(' · ')
  return (
    <Card>
      {places.insurances.map((insurance) =>
        insurance === current ? (
          <DetailRow
            key={insurance.place.code + insurance.code}
            id={`place-${insurance.place.code}`}
            name={insurance.place.name}
            note={described(insurance)}
            value={say.current}
            weight="strong"
          />
        ) : (
          <LinkRow
            key={insurance.place.code + insurance.code}
            id={`place-${insurance.place.code}`}
            name={insurance.place.name}
            note={described(insurance)}
            onPress={() => void place.choose(insurance.place.code)}
          />
        ),
      )}
    </Card>
  )
}

function OtherCities({ place, places }: PlacesProps) {
  const say = identityWords.place
  const search = useStore(place, (state) => state.search)
  const own = places.insurances.map((insurance) => insurance.place.code)
  const [here = ''] = own
  const found = nearFirst(citiesLike(places.cities, search), here).filter(({ code }) => !own.includes(code))
  return (
    <Card>
      <View className="heading">{say.others}</View>
      <View className="caption">{say.othersHint}</View>
      <Field id="place-search" name={say.find} value={search} placeholder={say.search} onType={place.type} />
      {found.length === 0 && <View className="caption">{say.none}</View>}
      {found.map(({ code, name, provinceName, hotlines }) => (
        <DetailRow
          key={code}
          name={name}
          note={sameProvince(code, here) ? `${provinceName} · ${say.sameProvince}` : provinceName}
          value={hotlines.insurance}
        />
      ))}
    </Card>
  )
}
