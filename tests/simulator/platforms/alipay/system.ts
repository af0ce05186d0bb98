import type { Values } from '../../types'
import type { Services } from '../services'

/** Declares the APIs of the system, the app and its events. */
export function defineSystem({ api, config, device, router }: Services): void {
  const { model, alipay: platform, version } = device.names[config.client.system]
  const system = { model, platform, system: version.replace(/^\D+/, '') }
  const SDKVersion = config.client.library ?? '2.9.0'
  const appInfo = (): Values => ({
    SDKVersion,
    version: '10.5.0',
    language: config.language === 'zh-CN' ? 'zh-Hans' : config.language,
    theme: device.theme(),
  })
  const all = (): Values => ({
    ...device.windowInfo(),
    ...appInfo(),
    app: 'alipay',
    brand: 'simulator',
    ...system,
    titleBarHeight: 44,
    fontSizeSetting: config.fontSizeSetting,
    performance: 'high',
    storage: '128 GB',
    currentBattery: '80%',
  })
  api.syncApi('getSystemInfoSync', all)
  api.asyncApi('getSystemInfo', all)
  api.syncApi('getWindowInfo', device.windowInfo)
  api.syncApi('getAppBaseInfo', appInfo)
  api.syncApi('getDeviceBaseInfo', () => ({
    brand: 'simulator',
    ...system,
  }))
  api.syncApi('getSystemSetting', () => ({
    bluetoothEnabled: false,
    locationEnabled: true,
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  }))
  api.syncApi('getMenuButtonBoundingClientRect', device.menuButton)
  api.syncApi('getAppIdSync', () => ({ appId: 'simulator' }))
  api.syncApi('getAccountInfoSync', () => ({
    miniProgram: { appId: 'simulator', envVersion: 'develop', version: '' },
  }))
  api.syncApi('getLaunchOptionsSync', () => router.launchOptions)
  api.syncApi('getEnterOptionsSync', () => router.launchOptions)
  api.syncApi('canIUse', (name: string) => api.hasApi(name))
  api.syncApi('getUpdateManager', () =>
    device.updateManager(() => api.record('UpdateManager.applyUpdate', {})),
  )
  api.syncApi('nextTick', (step: () => void) => {
    setTimeout(step)
  })
  api.syncApi('reportAnalytics', () => undefined)
  for (const event of [
    'error',
    'unhandledRejection',
    'pageNotFound',
    'appShow',
    'appHide',
    'themeChange',
    'memoryWarning',
    'keyboardHeightChange',
    'networkStatusChange',
    'userCaptureScreen',
  ])
    api.eventApi(event)
  api.surface.env = { USER_DATA_PATH: 'https://usr' }
  api.surface.SDKVersion = SDKVersion
}
