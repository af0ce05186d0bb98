import { shared } from './client'
import type { ScanCode } from './scanned'

/** The error of Alipay's scanner when the person leaves it. */
const left = 10

/** Scans a code in Alipay, whose answer Taro gives the shape of WeChat's. */
export const scanCode: ScanCode = () =>
  shared.scanCode({ scanType: ['barCode'] }).then(
    ({ result }) => ({ is: 'read', text: result }),
    ({ error }: { readonly error?: unknown }) => ({ is: error === left ? 'stopped' : 'failed' }),
  )
