import { Text, View } from '@tarojs/components'
import './money.css'

interface Props {
  readonly id?: string
  /** The formatted amount: `¥1,234.56` or `−¥5.00`. */
  readonly amount: string
  readonly size?: 'figure' | 'title'
}

/** Shows one large amount; the currency sign is smaller than its digits. */
export function Money({ id, amount, size = 'figure' }: Props) {
  const [sign = '', digits = ''] = amount.split('¥')
  return (
    <View className={`money ${size}`} ariaLabel={amount} {...(id !== undefined && { id })}>
      <Text className="money-sign">{`${sign}¥`}</Text>
      <Text>{digits}</Text>
    </View>
  )
}
