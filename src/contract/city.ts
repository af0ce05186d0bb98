import * as v from 'valibot'
import { endpoint } from './endpoint'
import { DivisionCode, Text } from './scalars'

/** The services a city may offer. Screens check these, never the city's name (rules.md §13.2). */
export const capabilities = [
  /** Money of this year and of earlier years is kept apart in the accounts (rules.md §5.7). */
  'ACCOUNT_YEARS',
  'OFFLINE_CODE',
  'FAMILY_SHARING',
  'SHARER_ORDER',
  'RELATIVE_CODE',
  'WALLET',
  'PREMIUM_PAYMENT',
  'WITHDRAWAL_CHECK',
  'ESTIMATE',
] as const

/** One service that a city may offer. */
export type Capability = (typeof capabilities)[number]

const isCapability = (word: string): word is Capability => (capabilities as readonly string[]).includes(word)

/** A place where people get help: online, by telephone, at a window or at a terminal (rules.md §12.4). */
const PlaceToAsk = v.object({
  kind: v.picklist(['ONLINE', 'HOTLINE', 'WINDOW', 'TERMINAL']),
  name: Text,
  /** A telephone number, an address, or the path through an app. */
  how: Text,
  bring: v.array(Text),
})

/** The telephone numbers of a city by what people call for: the insurance, paying for it, work and the card (rules.md §12.5). */
const Hotlines = v.object({ insurance: Text, premium: Text, employment: Text })

/** A city that can be chosen as insured place. Unknown capabilities are left out. */
export const City = v.pipe(
  v.object({
    admdvs: DivisionCode,
    admdvs_name: Text,
    prov_name: Text,
    /** Latin letters and initials, so that a person can search by typing. */
    pinyin: Text,
    hotlines: Hotlines,
    capabilities: v.array(v.string()),
    ask: v.array(PlaceToAsk),
  }),
  v.transform((wire) => ({
    code: wire.admdvs,
    name: wire.admdvs_name,
    provinceName: wire.prov_name,
    pinyin: wire.pinyin,
    hotlines: wire.hotlines,
    capabilities: wire.capabilities.filter(isCapability),
    placesToAsk: wire.ask,
  })),
)
export type City = v.InferOutput<typeof City>
/** A city as it is on the wire; the sample cities of the mock have this form. */
export type WireCity = v.InferInput<typeof City>

/** Lists the cities behind this gateway: names, capabilities, hotlines, places to ask. */
export const listCities = endpoint({
  method: 'GET',
  path: '/cities',
  caller: 'anyone',
  reply: v.pipe(
    v.object({ cities: v.array(City) }),
    v.transform((wire) => wire.cities),
  ),
})
