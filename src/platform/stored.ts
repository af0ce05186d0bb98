import * as v from 'valibot'
import type { Storage } from './port'

const Tokens = v.object({ accessToken: v.string(), refreshToken: v.string() })

const fen = v.pipe(v.number(), v.safeInteger())

/** The offline codes. A stranger with the phone could use them, for a day and a small amount. */
const OfflineCodes = v.object({
  codes: v.pipe(
    v.array(v.object({ tokenId: v.string(), digits: v.string(), shownAt: v.optional(v.number()) })),
    v.minLength(1),
  ),
  size: v.number(),
  maskedName: v.string(),
  askedAt: v.number(),
  lifetimeMs: v.number(),
  maxFen: fen,
})
/** The last content of home, for a start without network: already masked, and of no use to a stranger. */
const StoredOverview = v.object({
  at: v.number(),
  value: v.object({
    maskedName: v.string(),
    insurances: v.array(
      v.object({
        name: v.string(),
        state: v.string(),
        placeCode: v.string(),
        placeName: v.string(),
        hotline: v.string(),
      }),
    ),
    voucherHold: v.nullable(v.string()),
    offersWaiting: v.number(),
    filing: v.nullable(v.object({ placeName: v.string(), endsOn: v.string() })),
    account: v.nullable(
      v.object({
        balanceFen: fen,
        years: v.nullable(v.object({ currentYearFen: fen, priorYearsFen: fen })),
        frozen: v.boolean(),
      }),
    ),
    records: v.array(
      v.object({
        id: v.string(),
        settledAt: v.number(),
        institutionName: v.string(),
        visitTypeName: v.string(),
        totalFen: fen,
        mineFen: fen,
        reversed: v.boolean(),
        isReversal: v.boolean(),
      }),
    ),
  }),
})
export type StoredOverview = Frozen<v.InferOutput<typeof StoredOverview>>

/** The last answer of the city to one question, masked by the city; the contract decodes it when it is read. */
const Answer = v.object({ at: v.number(), to: v.string(), text: v.string() })
const answer = { version: 1, secret: true, schema: Answer } as const

/**
 * Every value the app writes on the phone. (A build that carries its city also stores the city, whose keys are in
 * `mock/host/phone-journal.ts`.) `secret` entries belong to the person signed in: signing out, another person signing
 * in, and "clear this phone" remove them. `version` grows when the shape changes; older values are dropped.
 */
export const storedEntries = {
  session: { version: 1, secret: true, schema: Tokens },
  /** The codes of the insured places chosen on this phone, newest first. */
  recentPlaces: {
    version: 1,
    secret: true,
    schema: v.object({ codes: v.pipe(v.array(v.string()), v.minLength(1)) }),
  },
  /** The text size, where it is not the phone's own. */
  textSize: {
    version: 1,
    secret: false,
    schema: v.object({ size: v.picklist(['standard', 'large', 'largest']) }),
  },
  /** A language that is not part of the main package (`words/main-sentences.ts`). */
  language: {
    version: 1,
    secret: false,
    schema: v.object({ language: v.picklist(['zh-Hant', 'en']), release: v.string(), sentences: v.string() }),
  },
  /** The client whose account was linked on this phone, so that the next sign-in is one touch. It names nobody. */
  linked: { version: 1, secret: false, schema: v.object({ client: v.picklist(['weapp', 'alipay']) }) },
  /** The occasions after which notices were mentioned to the person, so that each happens once. */
  noticesMentioned: {
    version: 1,
    secret: true,
    schema: v.object({ after: v.pipe(v.array(v.picklist(['receipt', 'offer'])), v.minLength(1)) }),
  },
  homeOverview: { version: 5, secret: true, schema: StoredOverview },
  offlineCodes: { version: 1, secret: true, schema: OfflineCodes },
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
} as const

/** Makes a stored value read-only: code writes a new value instead of changing one. */
type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value

/** The name of anything that the phone stores. */
export type StoredName = keyof typeof storedEntries

/** The value under a name. */
export type ValueOf<Name extends StoredName> = Frozen<v.InferOutput<(typeof storedEntries)[Name]['schema']>>

/** The storage of decoded values; what cannot be decoded counts as missing. */
export interface Stored {
  /** Reads and decodes a value; undefined when it is missing, corrupt or outdated. */
  read<Name extends StoredName>(name: Name): ValueOf<Name> | undefined
  /** Writes a value; false when the phone has no room, and the earlier value may then be lost. */
  write<Name extends StoredName>(name: Name, value: ValueOf<Name>): boolean
  remove(name: StoredName): void
  wipeSecrets(): void
  /** Removes everything, secret or not. */
  wipe(): void
}

const keyOf = (name: StoredName): string => `yibao.${name}`

/** Builds the typed access to the phone's storage; nothing is stored in another way. */
export function createStored(storage: Storage): Stored {
  const names = Object.keys(storedEntries) as StoredName[]
  const remove = (name: StoredName): void => storage.remove(keyOf(name))
  return {
    read(name) {
      const { version, schema } = storedEntries[name]
      const Kept = v.object({ version: v.number(), value: schema })
      const decoded = v.safeParse(Kept, parse(storage.read(keyOf(name))))
      return decoded.success && decoded.output.version === version
        ? (decoded.output.value as ValueOf<typeof name>)
        : undefined
    },
    write: (name, value) =>
      storage.write(keyOf(name), JSON.stringify({ version: storedEntries[name].version, value })),
    remove,
    wipeSecrets: () => names.filter((name) => storedEntries[name].secret).forEach(remove),
    wipe: () => names.forEach(remove),
  }
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
