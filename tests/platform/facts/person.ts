import type { PhoneKind, StartOptions } from '../phones/tested-phone'

/** The asynchronous APIs behind the port, which a client may be too old to have or leave without an answer. */
const answering = [
  'setScreenBrightness',
  'getScreenBrightness',
  'setKeepScreenOn',
  'setVisualEffectOnCapture',
  'getNetworkType',
  'vibrateShort',
]
/** The synchronous ones, which a client may be too old to have or throw at. */
const synchronous = [
  'onUserCaptureScreen',
  'offUserCaptureScreen',
  'onNetworkStatusChange',
  'offNetworkStatusChange',
  'getAppBaseInfo',
  'getSystemInfoSync',
  'getWindowInfo',
]

/** Checks vibration, the text size that the person has set, and clients that lack or withhold abilities. */
export function personFacts(kind: PhoneKind): void {
  test(kind.hasClient ? 'each vibration is one short buzz' : 'a vibration does nothing', async () => {
    const phone = await kind.start()
    await phone.platform.ask((port) => {
      port.vibrate()
      port.vibrate()
    })
    expect(await phone.apiCallCount('vibrateShort')).toBe(kind.hasClient ? 2 : 0)
  })

  test('text of the usual size is not large', async () => {
    const { platform } = await kind.start()
    expect(await platform.ask((port) => port.prefersLargeText())).toBe(false)
  })

  if (kind.hasClient) textSizeFacts(kind)
  else
    test('large text set on the phone is not noticed', async () => {
      const { platform } = await kind.start({ textPt: 24 })
      expect(await platform.ask((port) => port.prefersLargeText())).toBe(false)
    })

  if (kind.hasClient) hardClientFacts(kind)
}

function textSizeFacts(kind: PhoneKind): void {
  test('text set a little larger is not large yet, well above the usual size it is', async () => {
    const sizes = [17, 20, 24]
    const large: boolean[] = []
    for (const textPt of sizes) {
      const { platform } = await kind.start({ textPt })
      large.push(await platform.ask((port) => port.prefersLargeText()))
    }
    expect(large).toEqual([false, true, true])
  })

  test('a phone that does not tell its text size has the usual one', async () => {
    const phone = await kind.start()
    await phone.answer('getAppBaseInfo', {})
    await phone.answer('getSystemInfoSync', {})
    expect(await phone.platform.ask((port) => port.prefersLargeText())).toBe(false)
  })
}

function hardClientFacts(kind: PhoneKind): void {
  const hardClients: readonly (readonly [habit: string, how: StartOptions])[] = [
    ['is too old for them', { missingApis: [...answering, ...synchronous] }],
    ['throws at them', { throwingApis: synchronous }],
    ['does not answer', { silentApis: answering }],
  ]
  test.each(hardClients)('abilities of a client that %s do nothing, and the app goes on', async (_, how) => {
    const { platform } = await kind.start(how)
    const unfinished = await platform.ask(async (port) => {
      const asked: Record<string, () => unknown> = {
        brightness: () => port.brightness(),
        setBrightness: () => port.setBrightness(1),
        keepScreenOn: () => port.keepScreenOn(true),
        guardCapture: () => port.guardCapture(true),
        onCapture: () => port.onCapture(() => undefined)(),
        onNetworkChange: () => port.onNetworkChange(() => undefined)(),
        prefersLargeText: () => port.prefersLargeText(),
        surface: () => port.surface('sheet'),
        vibrate: () => port.vibrate(),
      }
      const names: string[] = []
      for (const [name, ask] of Object.entries(asked)) {
        try {
          const late = new Promise((resolve) => setTimeout(() => resolve('late'), 2_000))
          if ((await Promise.race([ask(), late])) === 'late') names.push(name)
        } catch {
          names.push(name)
        }
      }
      return names
    })
    expect(unfinished).toEqual([])
  })
}
