import { useStore } from 'zustand'
import type { Readable } from '@/state/forgettable'
import { drawnSituation } from './drawn-situation'
import type { VoucherSituation } from './situation'
import type { VoucherState } from './voucher-store'

/** Gives the situation to draw, to a page. */
export const useDrawnSituation = <Receipt>(
  voucher: Readable<VoucherState<Receipt>>,
): VoucherSituation<Receipt> => useStore(voucher, drawnSituation<Receipt>)
