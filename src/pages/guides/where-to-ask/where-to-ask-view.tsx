import { View } from '@tarojs/components'
import type { City } from '@/contract/city'
import { guidesWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { waysToAsk, type PlaceToAsk } from './ways-to-ask'
import './where-to-ask.css'

interface Props {
  readonly city: City
  readonly onCall: (number: string) => void
}

/** Shows the places to ask in one city: by telephone, on the phone, at a window, at a terminal; and what to bring. */
export function WhereToAskView({ city, onCall }: Props) {
  const say = guidesWords.whereToAsk
  return (
    <View>
      {waysToAsk(city, say.hotlines, say.idNumber).map(({ kind, places }) => (
        <Card key={kind} id={`ask-${kind}`}>
          <View className="above heading">{say.kinds[kind]}</View>
          {places.map((place) => (
            <PlaceRow key={place.name + place.how} place={place} onCall={onCall} />
          ))}
        </Card>
      ))}
      <View className="muted">{say.note}</View>
    </View>
  )
}

function PlaceRow({ place, onCall }: { readonly place: PlaceToAsk } & Pick<Props, 'onCall'>) {
  const say = guidesWords.whereToAsk
  const { kind, name, how, bring } = place
  const items = bring.join(say.and)
  return (
    <View className="ask-place">
      <View className="ask-words">
        <View>{name}</View>
        <View className={kind === 'HOTLINE' ? 'title strong digits' : 'muted'}>{how}</View>
        {items !== '' && (
          <View className="caption">{kind === 'HOTLINE' ? say.ready(items) : say.bring(items)}</View>
        )}
      </View>
      {kind === 'HOTLINE' && (
        <ActionButton id={`ask-call-${how}`} label={say.callLabel(name, how)} onPress={() => onCall(how)}>
          {say.call}
        </ActionButton>
      )}
    </View>
  )
}
