import type { LoginCode } from '@/contract/sign-in'
import type { Platform } from '@/platform/port'
import { confirmFace } from '@/shell/face-check'
import type { Question } from '@/shell/is-sure'
import { onceFor } from '@/shell/once-for'
import type { Services } from '@/shell/wire'
import { askToSubscribe } from '@/platform/subscribe'
import { createPagesStore } from '@/state/pages-store'
import { createRemoteStore } from '@/state/remote-store'
import { createAccountApi, createIdentityApi, type AccountApi } from './api'
import { askConsentStatus } from './consents/ask-consent-status'
import { createConsents } from './consents/consents-store'
import { dayOf } from '@/domain/china-day'
import { createNotices } from './notices/notices-store'
import { createFirstUse } from './first-use/first-use-store'
import { createForgottenPassword } from './forgotten-password/forgotten-password-store'
import { createIdentity } from './identity/identity-store'
import { createPlace } from './place/place-store'
import { askPlaces } from './place/places'
import { createSignIn } from './sign-in/sign-in-store'
import { createVoucherSettings } from './voucher-settings/voucher-settings-store'
import { identityWords } from './words/current'

/** Builds the services of the identity pages: getting in, and everything a person may see, change and take back. */
export const identityOf = onceFor((services) => {
  const city = createAccountApi(services.base.call)
  return {
    ...entryOf(services),
    ...passwordsOf(services, city),
    ...consentsOf(services, city),
    ...placesOf(services, city),
    accessLog: accessLogOf(services, city),
    notices: noticesOf(services, city),
  }
})

/** Gives the client of this phone; undefined on a phone without one. */
export const clientOf = ({ name }: Platform): LoginCode['platform'] | undefined =>
  name === 'neutral' ? undefined : name

/** Builds signing in and the first use. */
function entryOf({ base: { call, sessionManager, platform, clock, stored, lifetimes } }: Services) {
  const city = createIdentityApi(call)
  const client = clientOf(platform)
  const loginCode = async (): Promise<LoginCode | undefined> => {
    const code = await platform.loginCode()
    return code === undefined || client === undefined ? undefined : { platform: client, code }
  }
  const signIn = createSignIn({
    city,
    clock,
    client,
    loginCode,
    linked: {
      read: () => stored.read('linked')?.client,
      write: (client) => void (client ? stored.write('linked', { client }) : stored.remove('linked')),
    },
    enter: sessionManager.enter,
    lifetime: lifetimes.person,
  })
  const faceCheck = (): Promise<string | undefined> => confirmFace(faceQuestion())
  const today = (): string => dayOf(clock.now())
  return { signIn, firstUse: createFirstUse({ city, faceCheck, today, lifetime: lifetimes.person }) }
}

function faceQuestion(): Question {
  const { stepNames, facePrompt: text, faceConfirm: confirm, faceCancel: cancel } = identityWords.firstUse
  return { title: stepNames.who, text, confirm, cancel }
}

/** Builds the voucher with its password, and the person in full, which the password shows. */
function passwordsOf({ base: { clock, lifetimes }, voucher }: Services, city: AccountApi) {
  const lifetime = lifetimes.person
  const me = createRemoteStore({ ask: city.me, clock, lifetime, first: undefined })
  const identity = createIdentity({ city, clock, lifetime })
  const voucherHolder = createRemoteStore({ ask: city.voucher, clock, lifetime, first: undefined })
  const voucherSettings = createVoucherSettings({
    city,
    holder: voucherHolder,
    onPaused: voucher.forget,
    lifetime,
  })
  const onReset = (): void => {
    voucherSettings.leave()
    identity.leave()
  }
  const forgottenPassword = createForgottenPassword({ city, clock, onReset, lifetime })
  return { me, identity, voucherHolder, voucherSettings, forgottenPassword }
}

function consentsOf({ base: { clock, lifetimes }, overview }: Services, city: AccountApi) {
  const lifetime = lifetimes.person
  const ask = () => askConsentStatus(city)
  const consentStatus = createRemoteStore({ ask, clock, lifetime, first: undefined })
  const consents = createConsents({ city, status: consentStatus, onChanged: overview.outdate, lifetime })
  return { consentStatus, consents }
}

function placesOf({ base, offline, overview }: Services, city: AccountApi) {
  const { clock, stored, lifetimes } = base
  const lifetime = lifetimes.person
  const places = createRemoteStore({ ask: () => askPlaces(city), clock, lifetime, first: undefined })
  const place = createPlace({
    city,
    places,
    onChosen() {
      offline.clear()
      overview.forget()
      void overview.refresh()
    },
    recent: {
      read: () => stored.read('recentPlaces')?.codes ?? [],
      write: (codes) => void stored.write('recentPlaces', { codes: [...codes] }),
    },
    lifetime,
  })
  return { places, place }
}

function noticesOf({ base: { platform, clock, lifetimes }, mentions }: Services, city: AccountApi) {
  const lifetime = lifetimes.person
  const settings = createRemoteStore({ ask: city.notices, clock, lifetime, first: undefined })
  return createNotices({
    city,
    settings,
    client: clientOf(platform),
    askToSubscribe,
    onSeen: () => mentions.write({ after: ['receipt', 'offer'] }),
    lifetime,
  })
}

function accessLogOf({ base: { clock, lifetimes } }: Services, city: AccountApi) {
  return createPagesStore({
    ask: (_: undefined, cursor) => city.accessLog(cursor),
    idOf: ({ id }) => id,
    nameOf: () => '',
    clock,
    lifetime: lifetimes.person,
    first: undefined,
  })
}
