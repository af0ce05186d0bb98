import { View } from '@tarojs/components'
import { words } from '@/words/current'
import './voucher-entry.css'

/** The way to the code: the first and largest thing on home. */
export function VoucherEntry({ onPress }: { readonly onPress: () => void }) {
  const { home: say } = words
  return (
    <View className="voucher-entry" id="home-voucher" ariaRole="button" onClick={onPress}>
      <View>
        <View className="voucher-entry-name">{say.voucher}</View>
        <View className="voucher-entry-hint">{say.voucherHint}</View>
      </View>
      <View className="voucher-entry-mark" />
    </View>
  )
}
