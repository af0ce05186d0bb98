import type { ScanCode } from './scanned'

/** Fails, because a phone without a client has no scanner. */
export const scanCode: ScanCode = async () => ({ is: 'failed' })
