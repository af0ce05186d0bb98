import { View } from '@tarojs/components'
import { plainFen } from '@/domain/money'
import { DetailRow } from '@/ui/detail-row'
import type { Line } from './split-lines'

/** Shows names and amounts, the amounts under one another. */
export function AmountLines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <View>
      {lines.map(({ key, name, note, amountFen }) => (
        <DetailRow key={key} name={name} value={plainFen(amountFen)} {...(note && { note })} />
      ))}
    </View>
  )
}
