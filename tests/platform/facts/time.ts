import type { Platform } from '@/platform/port'
import type { RemoteHandle, PhoneKind } from '../phones/tested-phone'

const morning = Date.UTC(2026, 10, 21, 1)
const hourMs = 3_600_000

interface Wait {
  readonly acts: number[]
  readonly cancel: () => void
}
/** Starts a timer of one hour. The facts wait for hours, because the phone's clock also advances a little by itself. */
const waitAnHour = (platform: RemoteHandle<Platform>): Promise<RemoteHandle<Wait>> =>
  platform.askForHandle((port, delayMs) => {
    const acts: number[] = []
    return { acts, cancel: port.after(delayMs, () => void acts.push(port.now())) }
  }, hourMs)
const acts = (wait: RemoteHandle<Wait>): Promise<number[]> => wait.ask((it) => it.acts)

/** Checks the clock, timers and random ids. */
export function timeFacts(kind: PhoneKind): void {
  test("now is the phone's clock, in milliseconds", async () => {
    const phone = await kind.start({ now: morning })
    const before = await phone.platform.ask((port) => port.now())
    expect(Math.abs(before - morning)).toBeLessThan(hourMs / 2)
    await phone.pass(5 * hourMs)
    const after = await phone.platform.ask((port) => port.now())
    expect(after - before).toBeGreaterThanOrEqual(5 * hourMs)
    expect(after - before).toBeLessThan(5.5 * hourMs)
  })

  test('what is put off happens once, when its time has come and not before', async () => {
    const phone = await kind.start({ now: morning })
    const wait = await waitAnHour(phone.platform)
    await phone.pass(hourMs / 2)
    expect(await acts(wait)).toEqual([])
    await phone.pass(hourMs / 2)
    const [at, ...more] = await acts(wait)
    expect(at).toBeGreaterThanOrEqual(morning + hourMs)
    await phone.pass(2 * hourMs)
    expect(more).toEqual([])
    expect(await acts(wait)).toHaveLength(1)
  })

  test('what is called off never happens; calling off is harmless later too', async () => {
    const phone = await kind.start({ now: morning })
    const [cancelled, other] = [await waitAnHour(phone.platform), await waitAnHour(phone.platform)]
    await cancelled.ask((it) => it.cancel())
    await phone.pass(2 * hourMs)
    await other.ask((it) => it.cancel())
    expect(await acts(cancelled)).toEqual([])
    expect(await acts(other)).toHaveLength(1)
  })

  nameFacts(kind)
}

const tenThousandNames = (platform: RemoteHandle<Platform>): Promise<string[]> =>
  platform.ask((port) => Array.from({ length: 10_000 }, () => port.randomId()))

function nameFacts(kind: PhoneKind): void {
  test('ten thousand random names differ, and are made of small letters, digits and hyphens', async () => {
    const { platform } = await kind.start()
    const names = await tenThousandNames(platform)
    expect(new Set(names).size).toBe(10_000)
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([])
  })

  if (kind.hasClient)
    test('no name comes back after the app has ended', async () => {
      const phone = await kind.start()
      const before = await tenThousandNames(phone.platform)
      await phone.restart()
      const all = new Set([...before, ...(await tenThousandNames(phone.platform))])
      expect(all.size).toBe(20_000)
    })
  else
    test('names are counted, so that a test can be repeated', async () => {
      const phone = await kind.start()
      const before = await phone.platform.ask((port) => [port.randomId(), port.randomId()])
      await phone.restart()
      expect(await phone.platform.ask((port) => [port.randomId(), port.randomId()])).toEqual(before)
    })
}
