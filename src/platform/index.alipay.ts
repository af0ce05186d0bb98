import type { Platform } from './port'
import { sharedByTaro } from './taro'

/** Alipay. It has no capture guard; `onCapture` still tells of a screenshot. */
export const platform = {
  ...sharedByTaro,
  name: 'alipay',
  guardCapture: async () => undefined,
} satisfies Platform
