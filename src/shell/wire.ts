import { createCall } from '@/api/call'
import { createCityApi, type CityApi } from '@/api/city-api'
import { createSessionManager, type SessionManager } from '@/api/session-manager'
import { createPrivacy } from '@/features/privacy/privacy-store'
import { agreeButton } from '@/features/privacy/privacy-sheet'
import { createPreferences } from '@/features/preferences/preferences-store'
import { createOverview } from '@/features/overview/overview-store'
import { createSession } from '@/features/session/session-store'
import { createOfflineCodes } from '@/features/voucher/offline-codes'
import { createScreenHold } from '@/features/voucher/screen-hold'
import { createVoucher } from '@/features/voucher/voucher-store'
import type { Clock } from '@/domain/clock'
import { steadyClock } from '@/domain/steady-clock'
import { lastSeen } from '@/domain/remote'
import type { Platform } from '@/platform/port'
import { createStored, type Stored, type StoredName, type ValueOf } from '@/platform/stored'
import { createLifetimes, type Lifetime } from '@/state/lifetimes'
import { words } from '@/words/current'
import { tabOfLaunch } from './arrival'
import { createArrivals } from './arrivals'
import { createBars } from './bars'
import { createMishaps } from './mishaps'
import { addressOf, toast } from './routes'
import { createUpdates } from './updates'

/** All services of the app; a package builds its own services from them (`once-for.ts`). */
export type Services = ReturnType<typeof wire>

/**
 * Builds the app on a phone. All services of the main package are built here; the city is asked only what the first page
 * will show.
 * @param wordsRelease the release of the sentences in this build (config/words-release.ts)
 */
export function wire(platform: Platform, baseUrl: string, wordsRelease: string) {
  const stored = createStored(platform.storage)
  const clock = { now: platform.now, after: platform.after }
  const lifetimes = createLifetimes()
  const preferences = preferencesOn(platform, stored, wordsRelease, lifetimes.phone)
  const sessionManager = createSessionManager({
    read: () => stored.read('session'),
    write: (tokens) => void stored.write('session', tokens),
    clear: stored.wipeSecrets,
  })
  sessionManager.onChange((_, change) => lifetimes.announce(change))
  const { send, randomId: newId } = platform
  const call = createCall({ baseUrl, send, session: sessionManager, clock, newId })
  const city = createCityApi(call)
  const session = createSession({ city, sessionManager, lifetime: lifetimes.session })
  const showing = showingOn(platform, clock)
  const own = tabStores({ city, stored, showing, sessionManager, platform, lifetime: lifetimes.session })
  platform.shareAs({ title: words.app.name, path: addressOf('home'), picture: '/share-card.png' })
  return {
    /** The base of the services of packages, which are built where they are used. */
    base: { call, city, sessionManager, platform, clock, stored, lifetimes, showing },
    session,
    ...own,
    arrivals: createArrivals(city, lifetimes.phone),
    privacy: privacyOn(platform, lifetimes.app),
    mishaps: createMishaps(platform.onUncaught, lifetimes.session),
    updates: createUpdates(platform.onUpdateReady),
    /** The client for whose people an update is the only way on; undefined where it is new enough. */
    outdatedClient: platform.isTooOld() ? platform.name : undefined,
    mentions: slotOf(stored, 'noticesMentioned'),
    surfaceOf: platform.surface,
    now: platform.now,
    preferences,
    nameBars: createBars(),
  }
}

interface OwnDeps {
  readonly city: CityApi
  readonly stored: Stored
  readonly sessionManager: SessionManager
  readonly platform: Platform
  readonly showing: ReturnType<typeof showingOn>
  readonly lifetime: Lifetime
}

/** Builds the stores of the tabs for the person who is signed in. */
function tabStores({ city, stored, showing, sessionManager, platform, lifetime }: OwnDeps) {
  const offline = createOfflineCodes({ city, clock: platform, slot: slotOf(stored, 'offlineCodes') })
  const voucher = createVoucher({ city, offline, lifetime, ...showing })
  const overview = createOverview({
    city,
    clock: platform,
    lifetime,
    slot: slotOf(stored, 'homeOverview'),
    onSeen: ({ voucherHold }) => void (voucherHold === null && offline.freshen()),
  })
  /** Asks for a code that will be shown at once, where the person is signed in and may show one. */
  const prepareCode = (): void => {
    const seen = lastSeen(overview.getState().value)
    if (sessionManager.current() && !seen?.value.voucherHold) voucher.prepare()
  }
  // What the first page will ask is asked before the client has made it.
  const first = tabOfLaunch(platform.launchLink())
  if (first === 'voucher') prepareCode()
  if (first === 'home' && sessionManager.current()) void overview.refresh()
  return { offline, voucher, overview, prepareCode }
}

const preferencesOn = (platform: Platform, stored: Stored, release: string, lifetime: Lifetime) =>
  createPreferences({
    textSizes: slotOf(stored, 'textSize'),
    languages: slotOf(stored, 'language'),
    phonesTextSize: platform.prefersLargeText() ? 'large' : 'standard',
    release,
    lifetime,
  })

const privacyOn = (platform: Platform, lifetime: Lifetime) =>
  createPrivacy({
    onAsked: (listener) => platform.onPrivacyAsked(agreeButton, listener),
    openContract: platform.openPrivacyContract,
    onRefused: () => toast(words.privacy.refused),
    lifetime,
  })

/** The abilities of the phone for showing a code; all pages that show one share the hold of the screen. */
const showingOn = (platform: Platform, clock: Clock) => ({
  clock: steadyClock(clock),
  screen: createScreenHold(platform),
  vibrate: platform.vibrate,
  onCapture: platform.onCapture,
  onNetworkChange: platform.onNetworkChange,
})

/** Gives the storage of one value on the phone. */
const slotOf = <Name extends StoredName>(stored: Stored, name: Name) => ({
  read: () => stored.read(name),
  write: (value: ValueOf<Name>) => void stored.write(name, value),
  clear: () => stored.remove(name),
})
