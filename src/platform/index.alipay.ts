import type { Platform } from './port'
import { sharedByTaro } from './taro'

/** Alipay. It has no capture guard and no privacy contract of its own; `onCapture` still tells of a screenshot. */
export const platform = {
  ...sharedByTaro,
  name: 'alipay',
  guardCapture: async () => undefined,
  onPrivacyAsked: () => undefined,
  openPrivacyContract: () => undefined,
} satisfies Platform
