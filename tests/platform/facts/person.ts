import type { PhoneKind } from '../phones/tested-phone'

/** The APIs that a client may be too old to have. */
const abilities = [
  'setScreenBrightness',
  'getScreenBrightness',
  'setKeepScreenOn',
  'setVisualEffectOnCapture',
  'onUserCaptureScreen',
  'offUserCaptureScreen',
  'onNetworkStatusChange',
  'offNetworkStatusChange',
  'vibrateShort',
]

/** Checks vibration, the text size that the person has set, and clients older than the app. */
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

  if (kind.hasClient) olderClientFacts(kind)
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
    await phone.answer('getSystemInfoSync', {})
    expect(await phone.platform.ask((port) => port.prefersLargeText())).toBe(false)
  })
}

function olderClientFacts(kind: PhoneKind): void {
  test('on a client too old for an ability, asking for it does nothing', async () => {
    const { platform } = await kind.start({ missingApis: abilities })
    const thrown = await platform.ask(async (port) => {
      const asked = {
        brightness: () => port.brightness(),
        setBrightness: () => port.setBrightness(1),
        keepScreenOn: () => port.keepScreenOn(true),
        guardCapture: () => port.guardCapture(true),
        onCapture: () => port.onCapture(() => undefined)(),
        onNetworkChange: () => port.onNetworkChange(() => undefined)(),
        vibrate: () => port.vibrate(),
      }
      const names: string[] = []
      for (const [name, ask] of Object.entries(asked)) {
        try {
          await ask()
        } catch {
          names.push(name)
        }
      }
      return names
    })
    expect(thrown).toEqual([])
  })
}
