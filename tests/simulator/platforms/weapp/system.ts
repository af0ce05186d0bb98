import type { Values } from '../../types'
import { asText } from '../../values'
import type { Services } from '../services'

/** Declares the APIs of the system, the app and its events. */
export function defineSystem({ api, bundle, config, device, router }: Services): void {
  const deviceInfo = (): Values => ({
    brand: 'simulator',
    model: device.names[config.client.system].model,
    system: device.names[config.client.system].version,
    platform: config.client.system,
    abi: 'arm64',
    benchmarkLevel: 1,
    memorySize: '4096',
  })
  const appInfo = (): Values => ({
    SDKVersion: config.client.library ?? '3.8.12',
    version: '8.0.50',
    language: config.language.replace('-', '_'),
    theme: device.theme(),
    host: { env: 'WeChat' },
    fontSizeSetting: config.fontSizeSetting,
    fontSizeScaleFactor: config.fontSizeSetting / 16,
    enableDebug: false,
  })
  const all = (): Values => ({ ...device.windowInfo(), ...deviceInfo(), ...appInfo() })
  api.syncApi('getWindowInfo', device.windowInfo)
  api.syncApi('getDeviceInfo', deviceInfo)
  api.syncApi('getAppBaseInfo', appInfo)
  api.syncApi('getSystemSetting', () => ({
    bluetoothEnabled: false,
    locationEnabled: true,
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  }))
  api.syncApi('getAppAuthorizeSetting', () => ({}))
  api.syncApi('getSystemInfoSync', all)
  api.asyncApi('getSystemInfo', all)
  api.asyncApi('getSystemInfoAsync', all)
  api.syncApi('getMenuButtonBoundingClientRect', device.menuButton)
  api.syncApi('getAccountInfoSync', () => ({
    miniProgram: {
      appId: asText(bundle.configs['project.config']?.appid, 'touristappid'),
      envVersion: 'develop',
      version: '',
    },
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
  for (const name of ['reportEvent', 'reportAnalytics', 'reportPerformance'])
    api.syncApi(name, () => undefined)
  const log = (): Values =>
    Object.fromEntries(
      ['log', 'debug', 'info', 'warn', 'error', 'setFilterMsg', 'addFilterMsg'].map((method) => [
        method,
        () => undefined,
      ]),
    )
  api.syncApi('getLogManager', log)
  api.syncApi('getRealtimeLogManager', log)
  for (const event of [
    'error',
    'unhandledRejection',
    'pageNotFound',
    'appShow',
    'appHide',
    'themeChange',
    'memoryWarning',
    'windowResize',
    'keyboardHeightChange',
    'networkStatusChange',
    'userCaptureScreen',
  ])
    api.eventApi(event)
  api.surface.env = { USER_DATA_PATH: 'wxfile://usr' }
}
