import { Text, View } from '@tarojs/components'
import './check-rows.css'

interface Props {
  readonly rows: readonly (readonly [name: string, value: string])[]
}

/** Shows what was filled in once more before it is sent, a line each; long values break into lines of their own. */
export const CheckRows = ({ rows }: Props) => (
  <>
    {rows.map(([name, value]) => (
      <View key={name} className="check-row">
        <Text className="check-row-name">{name}</Text>
        <Text className="check-row-value">{value}</Text>
      </View>
    ))}
  </>
)
