import Taro from '@tarojs/taro'
import type { Platform } from './port'
import { quietly, sharedByTaro } from './taro'

/** WeChat. */
export const platform = {
  ...sharedByTaro,
  name: 'weapp',
  guardCapture: async (on) =>
    void (await quietly(() => Taro.setVisualEffectOnCapture({ visualEffect: on ? 'hidden' : 'none' }))),
} satisfies Platform
