import { Picker } from '@tarojs/components'
import { DetailRow } from './detail-row'

interface Props {
  readonly id: string
  readonly name: string
  readonly choices: readonly string[]
  /** The index of the chosen one. */
  readonly chosen: number
  readonly onPick: (index: number) => void
}

/** Shows a name and what is chosen for it; a touch opens the client's own picker. */
export function PickerRow({ id, name, choices, chosen, onPick }: Props) {
  return (
    <Picker
      mode="selector"
      id={id}
      range={[...choices]}
      value={chosen}
      onChange={({ detail }) => onPick(Number(detail.value))}
    >
      <DetailRow name={name} value={choices[chosen] ?? ''} />
    </Picker>
  )
}
