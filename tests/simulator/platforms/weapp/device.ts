import { asText } from '../../values'
import type { Services } from '../services'

// The APIs that wait for privacy consent, among those that the simulator answers itself; a mocked API does not wait.
const privateApis = new Set(['getClipboardData', 'setClipboardData', 'saveImageToPhotosAlbum'])

/** Declares the APIs of the device, of signing in and of settings. */
export function defineDevice({ api, device, dialogs, foreground, privacy }: Services): void {
  const { state } = device
  /** Declares an API that first asks for consent if it is a private one. */
  const define: typeof api.asyncApi = (name, code) =>
    api.asyncApi(name, async (options) => {
      if (privateApis.has(name)) await privacy.require(name)
      return code(options)
    })
  define('setScreenBrightness', ({ value }) => {
    foreground.setBrightness(value)
  })
  define('getScreenBrightness', () => ({ value: device.readBrightness() }))
  define('setKeepScreenOn', ({ keepScreenOn }) => {
    state.keepScreenOn = keepScreenOn === true
  })
  define('setVisualEffectOnCapture', ({ visualEffect }) => {
    state.visualEffectOnCapture = asText(visualEffect, 'none')
  })
  define('getNetworkType', () => ({ networkType: state.network, hasSystemProxy: false }))
  define('setClipboardData', ({ data }) => {
    device.copy(String(data))
  })
  define('getClipboardData', () => ({ data: state.clipboard }))
  define('saveImageToPhotosAlbum', ({ filePath }) => {
    state.photos.push(String(filePath))
  })
  define('requestSubscribeMessage', async ({ tmplIds }) => {
    const ids = (tmplIds as readonly string[] | undefined) ?? []
    if (ids.length > 3) throw new api.ApiError('templates count out of max bounds')
    const answer = (await dialogs.allowsMessages(ids.length)) ? 'accept' : 'reject'
    return Object.fromEntries(ids.map((id) => [id, answer]))
  })
  define('login', () => ({ code: 'simulator-code' }))
  define('checkIsAddedToMyMiniProgram', () => ({ added: true }))
  define('getSetting', () => ({ authSetting: {} }))
  define('openSetting', () => ({ authSetting: {} }))
  define('scanCode', async () => {
    const result = await dialogs.scan()
    if (result === undefined) throw new api.ApiError('cancel')
    return { result }
  })
  api.recordedOnly(
    'vibrateShort',
    'vibrateLong',
    'makePhoneCall',
    'checkSession',
    'authorize',
    'openPrivacyContract',
  )
  api.needsMock(
    'chooseImage',
    'chooseMedia',
    'getLocation',
    'openLocation',
    'chooseAddress',
    'requestPayment',
    'uploadFile',
    'openDocument',
    'shareAppMessage',
    'navigateToMiniProgram',
  )

  api.asyncApi('getPrivacySetting', () => ({
    needAuthorization: privacy.isNeeded(),
    privacyContractName: '《用户隐私保护指引》',
  }))
  api.asyncApi('requirePrivacyAuthorize', () => privacy.require('requirePrivacyAuthorize'))
  api.syncApi('onNeedPrivacyAuthorization', privacy.setHandler)
}
