import { View } from '@tarojs/components'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'

interface Props {
  readonly id?: string
  /** Absent for whoever always has the same place. */
  readonly turn?: number
  readonly name: string
  readonly note?: string | undefined
  readonly moves?: Moves | undefined
}

/** The moves a payer may make. */
export interface Moves {
  readonly id: string
  readonly earlier: boolean
  readonly later: boolean
  readonly onMove: (by: -1 | 1) => void
}

/** Shows one who pays, with the turn they have. */
export function PayerRow({ id, turn, name, note, moves }: Props) {
  return (
    <View className="order-row" {...(id !== undefined && { id })}>
      <View className="order-turn">{turn}</View>
      <View className="order-who">
        <View>{name}</View>
        {note !== undefined && <View className="caption">{note}</View>}
      </View>
      {moves && <MoveButtons {...moves} name={name} />}
    </View>
  )
}

function MoveButtons({ id, earlier, later, onMove, name }: Moves & Pick<Props, 'name'>) {
  const say = familyWords.sharerOrder
  return (
    <View className="order-moves">
      <View className="order-move">
        <ActionButton id={`order-up-${id}`} busy={!earlier} label={say.upOf(name)} onPress={() => onMove(-1)}>
          {say.up}
        </ActionButton>
      </View>
      <View className="order-move">
        <ActionButton
          id={`order-down-${id}`}
          busy={!later}
          label={say.downOf(name)}
          onPress={() => onMove(1)}
        >
          {say.down}
        </ActionButton>
      </View>
    </View>
  )
}
