import { wechat } from './client'
import type { ScanCode } from './scanned'

/** Scans a code in WeChat. */
export const scanCode: ScanCode = () =>
  wechat.scanCode({ scanType: ['barCode', 'qrCode', 'datamatrix'] }).then(
    ({ result }) => ({ is: 'read', text: result }),
    ({ errMsg = '' }: { readonly errMsg?: string }) => ({
      is: errMsg.includes('cancel') ? 'stopped' : 'failed',
    }),
  )
