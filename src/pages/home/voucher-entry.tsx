import { View } from '@tarojs/components'
import { words } from '@/words/current'
import './voucher-entry.css'
import { fill } from '@/words/fill'

interface Props {
  /** The number of codes for use without network. */
  readonly offlineLeft: number
  readonly onPress: () => void
}

/** Shows the button that opens the code, the first and largest control on home. */
export function VoucherEntry({ offlineLeft, onPress }: Props) {
  const { home: say } = words
  return (
    <View className="voucher-entry spread" id="home-voucher" ariaRole="button" onClick={onPress}>
      <View>
        <View className="title strong">{say.voucher}</View>
        <View className="voucher-entry-hint">
          {offlineLeft > 0 ? fill(say.voucherOffline, { left: offlineLeft }) : say.voucherHint}
        </View>
      </View>
      <View className="voucher-entry-mark" />
    </View>
  )
}
