import { languages, type Language } from '@/words/language'
import { clientNames, type LaunchOptions, type PlatformName } from '../simulator'

type ClientChoice = NonNullable<LaunchOptions['client']>

/** A client on which stories are played, with the seed of its delays. */
export type ClientOfStories = readonly [client: ClientChoice, seed: number]

/** A client on which screens are opened, with the text size and the language that are chosen in the app. */
export type ClientOfScreens = readonly [client: ClientChoice, seed: number, look: Look, language: Language]

/** `small` is the largest text on the narrowest phone; a drawn client brings its own screen. */
type Look = 'standard' | 'small' | 'drawn'

/** The text size and the screen of a look. */
export const measuresOf = {
  standard: { size: 'standard', viewport: { width: 375, height: 667 } },
  small: { size: 'largest', viewport: { width: 320, height: 640 } },
  drawn: undefined,
} as const

/**
 * `npm run test:harsh` tells which clients to test: `CLIENTS=1-20` draws one from each of these seeds, `CLIENTS=named` takes
 * each named one in each look and language.
 */
const wanted = process.env['CLIENTS'] ?? ''
const [first = 0, last = 0] = wanted.split('-').map(Number)

const drawn = Array.from(
  { length: first > 0 ? last - first + 1 : 0 },
  (_, n) => ['drawn', first + n] as const,
)

const looks = ['standard', 'small'] as const

const named = clientNames.flatMap((name, n) =>
  looks.flatMap((look, m) =>
    languages
      // Without a wish, the clients take turns with the looks and languages.
      .filter(
        (_, k) => wanted === 'named' || n % (looks.length * languages.length) === m * languages.length + k,
      )
      .map((language) => [name, 1, look, language] as const),
  ),
)

const clientsOfScreens: readonly ClientOfScreens[] =
  drawn.length > 0
    ? drawn.map(([client, seed]) => [client, seed, 'drawn', languages[seed % 3] ?? 'zh-Hans'] as const)
    : named

/** The clients that stand on one platform without a wish: the one they are most like, or the one that has fewer. */
const platformOf: Readonly<Record<string, PlatformName>> = {
  'wechat-v2': 'weapp',
  'alipay-like': 'alipay',
  'old-library': 'weapp',
  'slow-bridge': 'alipay',
  bare: 'weapp',
}

/** Lists the clients on which every screen of a platform is opened. */
export const clientsOfScreensOn = (platform: PlatformName): readonly ClientOfScreens[] =>
  clientsOfScreens.filter(([client]) => wanted !== '' || (platformOf[client] ?? platform) === platform)

/** The clients on which the city fails while a code is shown; the likeliest one of the platform without a wish. */
export const clientsOfVoucher: readonly (ClientChoice | undefined)[] =
  wanted === 'named' ? clientNames : [undefined]

/** The clients on which everything is touched; each named one in each look and language. */
export const clientsOfTouches: readonly ClientOfScreens[] =
  wanted === '' ? [['harsh', 2, 'standard', 'zh-Hans']] : clientsOfScreens

/** Chooses the screens on which everything is touched: all of them take minutes, so that two stand for them without a wish. */
export const screensToTouch = (all: readonly string[]): readonly string[] =>
  wanted === '' ? all.filter((screen) => ['me', 'identity/clear-phone'].includes(screen)) : all

/** The clients on which stories are played without a wish. */
const usualInStories: Readonly<Record<PlatformName, readonly ClientOfStories[]>> = {
  weapp: [
    ['harsh', 2],
    ['drawn', 3],
  ],
  alipay: [
    ['slow-bridge', 1],
    ['harsh', 2],
  ],
}

/** Lists the clients on which stories are played on a platform. */
export const clientsOfStoriesOn = (platform: PlatformName): readonly ClientOfStories[] =>
  drawn.length > 0 ? drawn : usualInStories[platform]
