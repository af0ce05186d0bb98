import { Picker, View } from '@tarojs/components'
import { ActionButton } from './action-button'
import './action-button.css'

interface Props {
  readonly id: string
  readonly name: string
  /** The text for screen readers, which says of what the day is. */
  readonly label: string
  readonly disabled?: boolean | undefined
  /** The day chosen so far, `YYYY-MM-DD`. */
  readonly day: string | undefined
  /** Asks in a dialog of the client; undefined where the client has an element for it. */
  readonly ask: ((from: string | undefined) => Promise<string | undefined>) | undefined
  /** Receives the day as the client writes it. */
  readonly onPick: (day: string) => void
}

/** Shows a button by which a day is picked as the client lets its people pick days. */
export function DayPicker({ id, name, label, disabled = false, day, ask, onPick }: Props) {
  if (ask) {
    const pick = async (): Promise<void> => {
      const picked = await ask(day)
      if (picked !== undefined) onPick(picked)
    }
    return (
      <ActionButton id={id} weight="quiet" label={label} busy={disabled} onPress={() => void pick()}>
        {name}
      </ActionButton>
    )
  }
  return (
    <Picker
      mode="date"
      disabled={disabled}
      value={day ?? ''}
      onChange={({ detail }) => onPick(String(detail.value))}
    >
      <View id={id} className="button action action-quiet" ariaRole="button" ariaLabel={label}>
        {name}
      </View>
    </Picker>
  )
}
