import Taro from '@tarojs/taro'
import type { Platform } from './port'
import { sharedByTaro } from './taro'

/** WeChat. */
export const platform = {
  ...sharedByTaro,
  name: 'weapp',
  guardCapture: (on) =>
    Taro.setVisualEffectOnCapture({ visualEffect: on ? 'hidden' : 'none' }).then(
      () => undefined,
      () => undefined,
    ),
} satisfies Platform
