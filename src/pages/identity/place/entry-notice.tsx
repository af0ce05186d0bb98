import { identityWords } from '../words/current'
import { Notice } from '@/ui/notice'
import type { Places } from './places'

/** The city whose entry somebody came in by, and which entry it was. */
export interface CameFrom {
  readonly code: string
  readonly name: string
  readonly entry: keyof typeof identityWords.place.entries
}

interface Props {
  readonly from: CameFrom
  readonly places: Places
  readonly onChoose: (code: string) => void
}

/** Says whether the person is insured in the city of the entry; only then can they change over to it. */
export function EntryNotice({ from: { code, name, entry }, places, onChoose }: Props) {
  const say = identityWords.place
  const [current, ...others] = places.insurances
  if (!current || current.place.code === code) return null
  const title = say.cameFrom(name, say.entries[entry])
  if (others.some(({ place }) => place.code === code)) {
    const action = { id: 'place-change', name: say.change, onPress: () => onChoose(code) }
    return <Notice tone="learn" title={title} text={say.alsoInsured} action={action} />
  }
  const city = places.cities.find((one) => one.code === code)
  return (
    <Notice
      tone="learn"
      title={title}
      text={say.notInsured(name, current.place.name)}
      {...(city && { small: say.hotline(city.hotlines.insurance) })}
    />
  )
}
