import fc from 'fast-check'
import { neutralPlatform } from '@/platform/neutral'
import { createStored, storedEntries, type StoredName } from '@/platform/stored'
import { overview } from './stored-overview'

const answer = { at: 1_795_250_000_000, to: '{"query":{}}', text: '{"year":"2026","deposits":[]}' }
/** One good value for every entry; a new entry does not compile until it is added here. */
const good: Record<StoredName, object> = {
  textSize: { size: 'large' },
  language: { language: 'en', release: '0a1b2c3d', sentences: '{}' },
  session: { accessToken: 'access-of-mei-0001', refreshToken: 'refresh-of-mei-0001' },
  homeOverview: overview,
  offlineCodes: {
    codes: [{ tokenId: 'token-1', digits: '9'.repeat(28), shownAt: 1_795_250_000_000 }],
    size: 5,
    maskedName: '*海宁',
    askedAt: 1_795_249_000_000,
    lifetimeMs: 86_400_000,
    maxFen: 30_000,
  },
  linked: { client: 'weapp' },
  noticesMentioned: { after: ['receipt'] },
  recentPlaces: { codes: ['350100', '110000'] },
  accounts: answer,
  accumulations: answer,
  ledger: answer,
  deposits: answer,
  contributions: answer,
  policy: answer,
  cities: answer,
  records: answer,
  recordMonths: answer,
  bindings: answer,
  relatives: answer,
  wallet: answer,
  transfers: answer,
  premiums: answer,
  filings: answer,
  prepayments: answer,
}
const names = Object.keys(storedEntries) as StoredName[]
const keyOf = (name: StoredName): string => `yibao.${name}`

function phone() {
  const texts = new Map<string, string>()
  const stored = createStored({
    read: (key) => texts.get(key),
    write: (key, text) => texts.set(key, text).get(key) === text,
    remove: (key) => void texts.delete(key),
  })
  return { texts, stored }
}
const write = (stored: ReturnType<typeof createStored>, name: StoredName, value: unknown): boolean =>
  stored.write(name, value as never)
const pairs = names.map((name) => [name, good[name]] as const)

describe.each(pairs)('%s, written on the phone', (name, value) => {
  it('is read as it was written', () => {
    const { stored } = phone()
    expect(write(stored, name, value)).toBe(true)
    expect(stored.read(name)).toEqual(value)
  })

  it('is nothing when it was never written, or removed', () => {
    const { stored } = phone()
    expect(stored.read(name)).toBeUndefined()
    write(stored, name, value)
    stored.remove(name)
    expect(stored.read(name)).toBeUndefined()
  })

  it.each([
    ['no text at all', ''],
    ['no JSON', 'hello'],
    ['half of itself', JSON.stringify({ version: storedEntries[name].version, value }).slice(0, 30)],
    ['null', 'null'],
    ['a list', '[]'],
    ['the value without its version', JSON.stringify(value)],
    ['an older version', JSON.stringify({ version: storedEntries[name].version - 1, value })],
    ['a newer version', JSON.stringify({ version: storedEntries[name].version + 1, value })],
    ['a version that is a text', JSON.stringify({ version: String(storedEntries[name].version), value })],
    ['a version and nothing else', JSON.stringify({ version: storedEntries[name].version })],
  ])('is nothing when the phone holds %s', (_, text) => {
    const { texts, stored } = phone()
    texts.set(keyOf(name), text)
    expect(stored.read(name)).toBeUndefined()
  })

  it('is nothing when any one part of it is missing or of another kind', () => {
    const { texts, stored } = phone()
    for (const part of Object.keys(value)) {
      for (const odd of [undefined, null, 7.5, 'text', [], {}, true]) {
        const original: unknown = (value as Record<string, unknown>)[part]
        if (typeof odd === typeof original && !Array.isArray(odd) && typeof odd !== 'object') continue
        const corrupted = { ...value, [part]: odd }
        if (part === 'at' && odd === 7.5) continue
        texts.set(keyOf(name), JSON.stringify({ version: storedEntries[name].version, value: corrupted }))
        expect([part, odd, stored.read(name)]).toEqual([part, odd, undefined])
      }
    }
  })

  it('never throws, whatever the phone holds', () => {
    const { texts, stored } = phone()
    const { version } = storedEntries[name]
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((odd) => JSON.stringify({ version, value: odd })),
    )
    fc.assert(
      fc.property(text, (kept) => {
        texts.set(keyOf(name), kept)
        expect(stored.read(name)).toBeUndefined()
      }),
      { seed: 8, numRuns: 1_000 },
    )
  })

  it('is not written on a full phone, and says so', () => {
    const full = createStored({ read: () => undefined, write: () => false, remove: () => undefined })
    expect(write(full, name, value)).toBe(false)
    expect(full.read(name)).toBeUndefined()
  })
})

describe('what belongs to the person signed in', () => {
  it('is gone after the secrets were wiped: nothing of it is left on the phone', () => {
    const { texts, stored } = phone()
    for (const [name, value] of pairs) write(stored, name, value)
    texts.set('of-another-app', 'stays')
    stored.wipeSecrets()
    for (const name of names) if (storedEntries[name].secret) expect(stored.read(name)).toBeUndefined()
    const left = [...texts].map(([key, text]) => key + text).join()
    expect(left).not.toMatch(/access-of-mei|refresh-of-mei|海宁|515111|仁心/)
    expect(texts.get('of-another-app')).toBe('stays')
  })

  it('is gone with everything else when the phone is cleared; what another program keeps stays', () => {
    const { texts, stored } = phone()
    for (const [name, value] of pairs) write(stored, name, value)
    texts.set('of-another-app', 'stays')
    stored.wipe()
    expect([...texts.keys()]).toEqual(['of-another-app'])
  })

  it('is every entry that holds a token, a name or an amount', () => {
    const open = pairs.filter(([name]) => !storedEntries[name].secret)
    expect(JSON.stringify(open)).not.toMatch(/oken|maskedName|Fen/)
  })

  it('is wiped twice as well as once, and from an empty phone', () => {
    const { texts, stored } = phone()
    stored.wipeSecrets()
    stored.wipeSecrets()
    expect(texts.size).toBe(0)
  })

  it('does not appear in a key', () => {
    const { texts, stored } = phone()
    for (const [name, value] of pairs) write(stored, name, value)
    expect([...texts.keys()].toSorted()).toEqual(names.map(keyOf).toSorted())
  })
})

describe('the phone without a client', () => {
  it('keeps what is written, as a real one does', () => {
    const stored = createStored(neutralPlatform().storage)
    for (const [name, value] of pairs) {
      expect(write(stored, name, value)).toBe(true)
      expect(stored.read(name)).toEqual(value)
    }
  })

  it('names its changes as the city asks: eight letters at least, none twice', () => {
    const { randomId } = neutralPlatform()
    const ids = Array.from({ length: 100 }, () => randomId())
    for (const id of ids) expect(id).toMatch(/^[\w-]{8,128}$/)
    expect(new Set(ids).size).toBe(100)
  })
})
