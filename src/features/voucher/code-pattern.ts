import type { Readable } from '@/state/forgettable'
import type { Modules, Pattern } from '@/ui/code-canvas'
import { liveCodeOf, type VoucherSituation } from './situation'
import type { VoucherState } from './voucher-store'

/** The situations whose words take the place of the code; it stays until they are drawn, or there would be nothing meanwhile. */
const replacing: readonly VoucherSituation['is'][] = ['decoded', 'settled', 'stuck']

/**
 * Gives the pattern of the code that a voucher shows. It follows the store itself and waits for no drawing of the page.
 * @param encode makes the modules of the digits
 */
export function patternOf(
  voucher: Readable<VoucherState<unknown>>,
  encode: (digits: string) => Modules,
): Pattern {
  const digitsOf = ({ situation }: VoucherState<unknown>): string | undefined => liveCodeOf(situation)?.digits
  let encoded: { readonly digits: string; readonly modules: Modules } | undefined
  return {
    modules() {
      const digits = digitsOf(voucher.getState())
      if (digits === undefined) encoded = undefined
      else if (encoded?.digits !== digits) encoded = { digits, modules: encode(digits) }
      return encoded?.modules
    },
    onChange: (listener) =>
      voucher.subscribe((state, before) => {
        const isReplaced = replacing.includes(state.situation.is)
        if (digitsOf(state) !== digitsOf(before) && !isReplaced) listener()
      }),
  }
}
