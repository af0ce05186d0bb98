import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { words } from '@/words/current'
import type { Voucher, VoucherState } from './voucher-store'
import { secondsLine } from './voucher-screen'
import { fill } from '@/words/fill'

function sentence(state: VoucherState<unknown>): string {
  const line = secondsLine(state)
  switch (line.is) {
    case 'renews':
      return fill(words.voucher.renewsIn, { seconds: line.seconds })
    case 'renewing':
      return words.voucher.renewing
    case 'dies':
      return fill(words.voucher.diesIn, { seconds: line.seconds })
    case 'nothing':
      return ''
  }
}

/** The only thing that changes from second to second; it has its own place, so nothing else is drawn again. */
export function SecondsLeft({ voucher }: { readonly voucher: Voucher<unknown> }) {
  return <View id="voucher-seconds-left">{useStore(voucher, sentence)}</View>
}
