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
    case 'expires':
      return fill(words.voucher.expiresIn, { seconds: line.seconds })
    case 'nothing':
      return ''
  }
}

/**
 * Shows the seconds, the only part that changes every second. It is a component of its own, so that nothing else is
 * redrawn.
 */
export function SecondsLeft({ voucher }: { readonly voucher: Voucher<unknown> }) {
  return <View id="voucher-seconds-left">{useStore(voucher, sentence)}</View>
}
