import type { PhoneKind } from '../phones/tested-phone'

/** Checks brightness, the screen that stays on, and the guard against screenshots. */
export function screenFacts(kind: PhoneKind): void {
  brightnessFacts(kind)
  if (kind.hasClient) refusedFacts(kind)
  if (kind.guardsCapture) androidFacts(kind)
  staysOnFacts(kind)
  captureGuardFacts(kind)
}

function brightnessFacts(kind: PhoneKind): void {
  test('brightness is a number from 0 to 1 before anybody sets it', async () => {
    const { platform } = await kind.start()
    const brightness = await platform.ask((port) => port.brightness())
    expect(brightness).toBeGreaterThanOrEqual(0)
    expect(brightness).toBeLessThanOrEqual(1)
  })

  test('brightness reads as it was set, from dark to full', async () => {
    const phone = await kind.start()
    for (const value of [0, 0.35, 1]) {
      await phone.platform.ask((port, wanted) => port.setBrightness(wanted), value)
      expect(await phone.platform.ask((port) => port.brightness())).toBe(value)
      if (kind.hasClient) expect(await phone.screen()).toMatchObject({ brightness: value })
    }
  })
}

function androidFacts(kind: PhoneKind): void {
  test('WeChat on Android gives the brightness back to the system', async () => {
    const phone = await kind.start({ system: 'android' })
    const before = await phone.platform.ask((port) => port.brightness())
    expect(before).toBe(-1)
    await phone.platform.ask((port, wanted) => port.setBrightness(wanted ?? 1), before)
    expect(await phone.screen()).toMatchObject({ brightness: -1 })
  })
}

function refusedFacts(kind: PhoneKind): void {
  test('a refused brightness is not an error: it stays, and one that is not told is undefined', async () => {
    const phone = await kind.start()
    await phone.refuse('setScreenBrightness')
    await phone.platform.ask((port) => port.setBrightness(1))
    expect(await phone.screen()).toMatchObject({ brightness: 0.5 })
    await phone.refuse('getScreenBrightness')
    expect(await phone.platform.ask((port) => port.brightness())).toBeUndefined()
  })

  test('a phone that answers without a brightness does not tell it', async () => {
    const phone = await kind.start()
    await phone.answer('getScreenBrightness', {})
    expect(await phone.platform.ask((port) => port.brightness())).toBeUndefined()
  })

  test('a screen that may not stay on, a guard that is refused and a motor that is off are no errors', async () => {
    const phone = await kind.start()
    for (const api of ['setKeepScreenOn', 'setVisualEffectOnCapture', 'vibrateShort']) await phone.refuse(api)
    await phone.platform.ask(async (port) => {
      await port.keepScreenOn(true)
      await port.guardCapture(true)
      port.vibrate()
    })
    expect(await phone.screen()).toMatchObject({ staysOn: false, hiddenFromCaptures: false })
  })
}

function staysOnFacts(kind: PhoneKind): void {
  const title = kind.hasClient
    ? 'the screen stays on while the app wants it to'
    : 'wanting the screen to stay on does nothing'
  test(title, async () => {
    const phone = await kind.start()
    await phone.platform.ask((port) => port.keepScreenOn(true))
    expect(await phone.screen()).toMatchObject({ staysOn: kind.hasClient })
    await phone.platform.ask((port) => port.keepScreenOn(false))
    expect(await phone.screen()).toMatchObject({ staysOn: false })
  })
}

function captureGuardFacts(kind: PhoneKind): void {
  const title = kind.guardsCapture
    ? 'the page is hidden from captures while it is guarded'
    : 'guarding the page from captures does nothing'
  test(title, async () => {
    const phone = await kind.start()
    await phone.platform.ask((port) => port.guardCapture(true))
    expect(await phone.screen()).toMatchObject({ hiddenFromCaptures: kind.guardsCapture })
    await phone.platform.ask((port) => port.guardCapture(false))
    expect(await phone.screen()).toMatchObject({ hiddenFromCaptures: false })
    expect(await phone.apiCallCount('setVisualEffectOnCapture')).toBe(kind.guardsCapture ? 2 : 0)
  })
}
