import Taro from '@tarojs/taro'
import type { Platform } from './port'
import { quietly, sharedByTaro } from './taro'

/** The phone with WeChat. */
export const platform = {
  ...sharedByTaro,
  name: 'weapp',
  guardCapture: async (on) =>
    void (await quietly(() => Taro.setVisualEffectOnCapture({ visualEffect: on ? 'hidden' : 'none' }))),
  onPrivacyAsked: (agreeButton, listener) =>
    void quietly(() =>
      Taro.onNeedPrivacyAuthorization((resolve) =>
        listener((event) => resolve({ event, ...(event === 'agree' && { buttonId: agreeButton }) })),
      ),
    ),
  openPrivacyContract: () => void quietly(() => Taro.openPrivacyContract()),
} satisfies Platform
