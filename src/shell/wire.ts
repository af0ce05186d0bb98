import { createCall } from '@/api/call'
import { createCityApi } from '@/api/city-api'
import { createSessionKeeper } from '@/api/session-keeper'
import { createPrivacy } from '@/features/privacy/privacy-store'
import { agreeButton } from '@/features/privacy/privacy-sheet'
import { createManners } from '@/features/preferences/preferences-store'
import { createOverview } from '@/features/overview/overview-store'
import { createSession } from '@/features/session/session-store'
import { createOfflinePurse } from '@/features/voucher/offline-purse'
import { createScreenHold } from '@/features/voucher/screen-hold'
import { createVoucher } from '@/features/voucher/voucher-store'
import type { Clock } from '@/domain/clock'
import type { Platform } from '@/platform/port'
import { createStored, type Stored, type StoredName, type ValueOf } from '@/platform/stored'
import { words } from '@/words/current'
import { createArrivals } from './arrivals'
import { createBars } from './bars'
import { addressOf, say } from './routes'

/** Everything the app is made of; a package builds its own services from it (`once-for.ts`). */
export type Services = ReturnType<typeof wire>

/**
 * Builds the app on a phone. Nothing else builds anything; nothing is asked of the city yet.
 * @param wordsRelease names the words of this build (config/words-release.ts)
 */
export function wire(platform: Platform, baseUrl: string, wordsRelease: string) {
  const stored = createStored(platform.storage)
  const clock = { now: platform.now, after: platform.after }
  const manners = mannersOn(platform, stored, wordsRelease)
  const keeper = createSessionKeeper({
    read: () => stored.read('session'),
    write: (tokens) => void stored.write('session', tokens),
    clear: stored.wipeSecrets,
  })
  const call = createCall({ baseUrl, send: platform.send, session: keeper, clock, newId: platform.randomId })
  const city = createCityApi(call)
  const session = createSession({ city, keeper })
  const showing = showingOn(platform, clock)
  const offline = createOfflinePurse({ city, clock, shelf: shelfOf(stored, 'offlineCodes') })
  const voucher = createVoucher({ city, offline, ...showing })
  const overview = createOverview({
    city,
    clock,
    shelf: shelfOf(stored, 'homeGlance'),
    onSeen: ({ voucherHold }) => void (voucherHold === null && offline.freshen()),
  })
  keeper.onChange(() => [voucher, overview].forEach((store) => store.forget()))
  platform.shareAs({ title: words.app.name, path: addressOf('home'), picture: '/share-card.png' })
  return {
    /** For the services of sub-packages, which are built where they are used. */
    base: { call, city, keeper, platform, clock, stored, showing },
    session,
    voucher,
    offline,
    overview,
    arrivals: createArrivals(city),
    privacy: privacyOn(platform),
    surfaceOf: platform.surface,
    now: platform.now,
    manners,
    nameBars: createBars(),
  }
}

const mannersOn = (platform: Platform, stored: Stored, release: string) =>
  createManners({
    textSizes: shelfOf(stored, 'textSize'),
    languages: shelfOf(stored, 'language'),
    phonesTextSize: platform.prefersLargeText() ? 'large' : 'standard',
    release,
  })

const privacyOn = (platform: Platform) =>
  createPrivacy({
    onAsked: (listener) => platform.onPrivacyAsked(agreeButton, listener),
    openContract: platform.openPrivacyContract,
    onRefused: () => say(words.privacy.refused),
  })

/** What showing a code asks of the phone; one hold of the screen for everybody who shows one. */
const showingOn = (platform: Platform, clock: Clock) => ({
  clock,
  screen: createScreenHold(platform),
  vibrate: platform.vibrate,
  onCapture: platform.onCapture,
  isOnline: platform.isOnline,
  onNetworkChange: platform.onNetworkChange,
})

/** A place of its own on the phone, for one thing. */
const shelfOf = <Name extends StoredName>(stored: Stored, name: Name) => ({
  read: () => stored.read(name),
  write: (value: ValueOf<Name>) => void stored.write(name, value),
  clear: () => stored.remove(name),
})
