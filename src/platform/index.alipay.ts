import { isOlder, lowestLibrary } from './lowest-client'
import type { Platform } from './port'
import { libraryVersion, sharedByTaro } from './taro'

/**
 * The phone with Alipay. Alipay has no capture guard and no privacy contract of its own, and does not tell whether the
 * program is kept; `onCapture` still reports a screenshot.
 */
export const platform = {
  ...sharedByTaro,
  name: 'alipay',
  isKept: async () => undefined,
  isTooOld: () => isOlder(libraryVersion(), lowestLibrary.alipay),
  guardCapture: async () => undefined,
  onPrivacyAsked: () => undefined,
  openPrivacyContract: () => undefined,
} satisfies Platform
