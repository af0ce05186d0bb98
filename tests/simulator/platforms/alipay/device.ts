import type { Values } from '../../types'
import { asText } from '../../values'
import type { Services } from '../services'
import { alipay } from './dialect'

/** Declares the APIs of the device, of signing in and of settings. */
export function defineDevice({ api, device, dialogs, foreground }: Services): void {
  const { state } = device
  const done = { success: true }
  api.asyncApi('setScreenBrightness', ({ brightness }) => {
    foreground.setBrightness(brightness)
    return done
  })
  api.asyncApi('getScreenBrightness', () => ({ ...done, brightness: device.readBrightness() }))
  api.asyncApi('setKeepScreenOn', ({ keepScreenOn }) => {
    state.keepScreenOn = keepScreenOn === true
    return done
  })
  api.asyncApi('setVisualEffectOnCapture', ({ visualEffect }) => {
    state.visualEffectOnCapture = asText(visualEffect, 'none')
  })
  api.asyncApi('getNetworkType', () => ({
    networkAvailable: device.isConnected(),
    networkType: alipay.networkName(state.network),
  }))
  api.asyncApi('setClipboard', ({ text }) => {
    device.copy(String(text))
    return done
  })
  api.asyncApi('getClipboard', () => ({ text: state.clipboard }))
  const saveImage = (path: unknown): Values => {
    state.photos.push(String(path))
    return done
  }
  api.asyncApi('saveImageToPhotosAlbum', ({ filePath }) => saveImage(filePath))
  api.asyncApi('saveImage', ({ url }) => saveImage(url))
  api.asyncApi('getAuthCode', ({ scopes }) => ({
    authCode: 'simulator-auth-code',
    authSuccessScopes: [scopes ?? 'auth_base'].flat(),
    authErrorScopes: {},
  }))
  api.asyncApi('getPhoneNumber', () => ({ response: 'simulator-phone-response' }))
  api.asyncApi('getSetting', () => ({ authSetting: {} }))
  api.asyncApi('openSetting', () => ({ authSetting: {} }))
  api.asyncApi('getServerTime', () => ({ time: Date.now() }))
  api.asyncApi('getRunScene', () => ({ envVersion: 'develop' }))
  api.asyncApi('scan', async () => {
    const code = await dialogs.scan()
    if (code === undefined) throw new api.ApiError('cancelled', 10)
    return { code }
  })
  api.asyncApi('requestSubscribeMessage', async ({ entityIds }) => {
    const ids = (entityIds as readonly string[] | undefined) ?? []
    const agrees = await dialogs.allowsMessages(ids.length)
    const [subscribedEntityIds, unsubscribedEntityIds] = agrees ? [ids, []] : [[], ids]
    const behavior = agrees ? 'subscribe' : 'cancel'
    return {
      behavior,
      show: true,
      keep: false,
      refuse: false,
      result: { subscribedEntityIds, unsubscribedEntityIds },
    }
  })
  api.recordedOnly('vibrate', 'vibrateShort', 'vibrateLong', 'makePhoneCall')
  api.needsMock(
    'chooseImage',
    'getLocation',
    'openLocation',
    'tradePay',
    'uploadFile',
    'downloadFile',
    'getOpenUserInfo',
    'chooseCity',
    'navigateToMiniProgram',
  )
}
