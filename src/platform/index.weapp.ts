import { wechat } from './client'
import { isOlder, lowestLibrary } from './lowest-client'
import type { Platform } from './port'
import { libraryVersion, quietly, sharedByTaro } from './taro'

const isAndroid = (): boolean => wechat.getDeviceInfo().platform === 'android'

/** The phone with WeChat. */
export const platform = {
  ...sharedByTaro,
  name: 'weapp',
  isKept: () =>
    quietly(
      () =>
        new Promise<boolean>((resolve, reject) =>
          wechat.checkIsAddedToMyMiniProgram({ success: ({ added }) => resolve(added), fail: reject }),
        ),
    ),
  isTooOld: () => isOlder(libraryVersion(), lowestLibrary.weapp),
  // What Android tells is out of date while it chooses the brightness itself; −1 lets it choose again.
  brightness: async () => ((await quietly(isAndroid)) ? -1 : sharedByTaro.brightness()),
  guardCapture: async (on) =>
    void (await quietly(() => wechat.setVisualEffectOnCapture({ visualEffect: on ? 'hidden' : 'none' }))),
  onPrivacyAsked: (agreeButton, listener) =>
    void quietly(() =>
      wechat.onNeedPrivacyAuthorization((resolve) =>
        listener((event) => resolve({ event, ...(event === 'agree' && { buttonId: agreeButton }) })),
      ),
    ),
  openPrivacyContract: () => void quietly(() => wechat.openPrivacyContract({})),
} satisfies Platform
