import * as taro from '@tarojs/taro'

/** Returns the actions of the page's buttons, by the button's id; their errors go to the page's log. */
export const deviceCalls = (add: (line: string) => void): Record<string, () => unknown> => ({
  bright: async () => {
    await taro.setScreenBrightness({ value: 1 })
    add(`brightness ${(await taro.getScreenBrightness()).value}`)
  },
  keep: () => taro.setKeepScreenOn({ keepScreenOn: true }),
  hideshot: () => taro.setVisualEffectOnCapture({ visualEffect: 'hidden' }),
  call: () => taro.makePhoneCall({ phoneNumber: '12345' }),
  vibrate: () => taro.vibrateShort({ type: 'light' }),
  network: () => taro.getNetworkType().then(({ networkType }) => add(`type ${networkType}`)),
  save: () => {
    taro.setStorageSync('k', 'v')
    add(`saved ${taro.getStorageSync<string>('k')}`)
  },
  saveasync: () => taro.setStorage({ key: 'k2', data: { a: 1 } }).then(() => add('saved async')),
  clip: () => taro.setClipboardData({ data: 'text' }).then(() => add('copied')),
  scan: () => taro.scanCode({}).then(({ result }) => add(`scanned ${result}`)),
  modal1: () =>
    taro
      .showModal({ title: 'Only one', content: 'text', showCancel: false })
      .then(({ confirm }) => add(`one ${confirm}`)),
  loading: () => taro.showLoading({ title: 'busy' }),
  hideloading: () => taro.hideLoading(),
  info: () => {
    const { fontSizeSetting, language } = taro.getSystemInfoSync()
    add(`font ${fontSizeSetting} lang ${language} width ${taro.getWindowInfo().windowWidth}`)
  },
  scene: () => {
    const { scene, path, query } = taro.getLaunchOptionsSync()
    add(`scene ${scene} ${path} ${JSON.stringify(query)}`)
  },
  title: () => taro.setNavigationBarTitle({ title: 'New title' }),
  top: () => taro.pageScrollTo({ scrollTop: 0 }),
  preview: () => taro.previewImage({ urls: ['https://example.com/a.png'] }),
  photo: () => taro.saveImageToPhotosAlbum({ filePath: 'a.png' }).then(() => add('photo saved')),
  update: () => {
    const manager = taro.getUpdateManager()
    manager.onUpdateReady(() => {
      add('update ready')
      manager.applyUpdate()
    })
  },
  later: () => {
    setTimeout(() => add('later'), 60_000)
  },
  now: () => add(`now ${new Date().toISOString().slice(0, 16)}`),
  noday: () => add(`day ${Date.parse('2026-02-30')} ${new Date('2028-02-29').getTime()}`),
  get: () =>
    taro
      .request({ url: 'https://api.example.com/v1/x', data: { q: '你' } })
      .then(({ statusCode, data }) => add(`got ${statusCode} ${JSON.stringify(data)}`)),
  timeout: () => taro.request({ url: 'https://api.example.com/slow', timeout: 50 }),
  crash: () => {
    setTimeout(() => {
      throw new Error('boom later')
    })
  },
  missing: () => (taro as unknown as { thereIsNoSuchApi(): void }).thereIsNoSuchApi(),
  privacy: () => taro.getPrivacySetting({ success: (setting) => add(`setting ${JSON.stringify(setting)}`) }),
})
