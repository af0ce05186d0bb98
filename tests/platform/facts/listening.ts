import type { RemoteHandle, PhoneKind, TestedPhone } from '../phones/tested-phone'

interface Listening {
  readonly heard: unknown[]
  readonly stop: () => void
}

const listenToCaptures = ({ platform }: TestedPhone): Promise<RemoteHandle<Listening>> =>
  platform.askForHandle((port) => {
    const heard: unknown[] = []
    return { heard, stop: port.onCapture(() => void heard.push('capture')) }
  })
const listenToNetwork = ({ platform }: TestedPhone): Promise<RemoteHandle<Listening>> =>
  platform.askForHandle((port) => {
    const heard: unknown[] = []
    return { heard, stop: port.onNetworkChange((online) => void heard.push(online)) }
  })
const heard = (listening: RemoteHandle<Listening>): Promise<unknown[]> => listening.ask((it) => it.heard)
const stop = (listening: RemoteHandle<Listening>): Promise<void> => listening.ask((it) => it.stop())

/** Checks the listeners for screenshots and for changes of the network. */
export function listeningFacts(kind: PhoneKind): void {
  if (kind.hasClient) {
    captureFacts(kind)
    networkFacts(kind)
    return
  }
  test('listening to captures and to the network, and stopping, do nothing', async () => {
    const phone = await kind.start()
    const listenings = [await listenToCaptures(phone), await listenToNetwork(phone)]
    await phone.capture()
    await phone.setOnline(false)
    for (const listening of listenings) {
      expect(await heard(listening)).toEqual([])
      await stop(listening)
    }
  })
}

function captureFacts(kind: PhoneKind): void {
  test('each screenshot is told, until the page stops listening', async () => {
    const phone = await kind.start()
    const listening = await listenToCaptures(phone)
    expect(await phone.capture()).toBe(1)
    expect(await phone.capture()).toBe(1)
    expect(await heard(listening)).toEqual(['capture', 'capture'])
    await stop(listening)
    expect(await phone.capture()).toBe(0)
    expect(await heard(listening)).toHaveLength(2)
  })

  test('one who stops listening to captures leaves the others listening, and may stop twice', async () => {
    const phone = await kind.start()
    const first = await listenToCaptures(phone)
    const second = await listenToCaptures(phone)
    await stop(first)
    await stop(first)
    expect(await phone.capture()).toBe(1)
    expect(await heard(first)).toEqual([])
    expect(await heard(second)).toEqual(['capture'])
    await stop(second)
    expect(await phone.capture()).toBe(0)
  })
}

function networkFacts(kind: PhoneKind): void {
  test('going offline and online is told, until the app stops listening', async () => {
    const phone = await kind.start()
    const listening = await listenToNetwork(phone)
    await phone.setOnline(false)
    await phone.setOnline(true)
    expect(await heard(listening)).toEqual([false, true])
    await stop(listening)
    await phone.setOnline(false)
    expect(await heard(listening)).toHaveLength(2)
  })

  test('one who stops listening to the network leaves the others listening', async () => {
    const phone = await kind.start()
    const first = await listenToNetwork(phone)
    const second = await listenToNetwork(phone)
    await stop(first)
    await phone.setOnline(false)
    expect(await heard(first)).toEqual([])
    expect(await heard(second)).toEqual([false])
  })
}
