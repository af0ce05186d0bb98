import type { Platform } from '@/platform/port'
import type { RemoteHandle, PhoneKind } from '../phones/tested-phone'

const write = (platform: RemoteHandle<Platform>, key: string, text: string): Promise<boolean> =>
  platform.ask((port, [at, what]) => port.storage.write(at, what), [key, text] as const)
const read = (platform: RemoteHandle<Platform>, key: string): Promise<string | undefined> =>
  platform.ask((port, at) => port.storage.read(at), key)
const remove = (platform: RemoteHandle<Platform>, key: string): Promise<void> =>
  platform.ask((port, at) => port.storage.remove(at), key)

/** A length that both clients refuse to store under one key. */
const tooLongForOneKey = 2 * 1024 * 1024

/** Checks the storage of texts by key. */
export function storageFacts(kind: PhoneKind): void {
  test('what is written is read, until other text takes its place or it is removed', async () => {
    const { platform } = await kind.start()
    expect(await write(platform, 'a', '{"name":"张"}')).toBe(true)
    expect(await write(platform, 'b', 'beside')).toBe(true)
    expect(await read(platform, 'a')).toBe('{"name":"张"}')
    expect(await write(platform, 'a', 'other')).toBe(true)
    expect(await read(platform, 'a')).toBe('other')
    await remove(platform, 'a')
    expect(await read(platform, 'a')).toBeUndefined()
    expect(await read(platform, 'b')).toBe('beside')
  })

  test('a missing key reads as undefined, and removing it does nothing', async () => {
    const { platform } = await kind.start()
    expect(await read(platform, 'missing')).toBeUndefined()
    await remove(platform, 'missing')
    expect(await read(platform, 'missing')).toBeUndefined()
  })

  test('empty text counts as none', async () => {
    const { platform } = await kind.start()
    await write(platform, 'a', '')
    expect(await read(platform, 'a')).toBeUndefined()
  })

  if (kind.hasClient) lastingFacts(kind)
  else memoryFacts(kind)
}

function lastingFacts(kind: PhoneKind): void {
  test('text survives the end of the app', async () => {
    const phone = await kind.start()
    await write(phone.platform, 'a', 'kept')
    await phone.restart()
    expect(await read(phone.platform, 'a')).toBe('kept')
  })

  test('a full phone answers a write with false, keeps what it has, and writes again once there is room', async () => {
    const phone = await kind.start()
    await write(phone.platform, 'a', 'before')
    await phone.setFull(true)
    expect(await write(phone.platform, 'b', 'one more')).toBe(false)
    expect(await read(phone.platform, 'b')).toBeUndefined()
    expect(await read(phone.platform, 'a')).toBe('before')
    await phone.setFull(false)
    expect(await write(phone.platform, 'b', 'one more')).toBe(true)
  })

  test('text too long for one key answers with false', async () => {
    const { platform } = await kind.start()
    const written = await platform.ask(
      (port, length) => port.storage.write('a', 'x'.repeat(length)),
      tooLongForOneKey,
    )
    expect(written).toBe(false)
    expect(await read(platform, 'a')).toBeUndefined()
  })

  test('a client that refuses its storage has no text, takes none, and the app lives on', async () => {
    const phone = await kind.start()
    for (const api of ['getStorageSync', 'setStorageSync', 'removeStorageSync']) await phone.refuse(api)
    expect(await write(phone.platform, 'a', 'text')).toBe(false)
    await remove(phone.platform, 'a')
    expect(await read(phone.platform, 'a')).toBeUndefined()
  })
}

function memoryFacts(kind: PhoneKind): void {
  test('text is gone at the end of the app: it is memory', async () => {
    const phone = await kind.start()
    await write(phone.platform, 'a', 'kept')
    await phone.restart()
    expect(await read(phone.platform, 'a')).toBeUndefined()
  })

  test('it is never full', async () => {
    const phone = await kind.start()
    await phone.setFull(true)
    expect(await write(phone.platform, 'a', 'x'.repeat(tooLongForOneKey))).toBe(true)
  })
}
