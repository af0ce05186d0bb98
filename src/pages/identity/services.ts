import { sameAsBefore } from '@/api/session-manager'
import { confirmFace } from '@/shell/face-check'
import type { Question } from '@/shell/is-sure'
import { onceFor } from '@/shell/once-for'
import { createPagesStore } from '@/state/pages-store'
import { createAccountApi, createIdentityApi, type PlatformCode } from './api'
import { createConsents } from './consents/consents-store'
import { createFirstUse } from './first-use/first-use-store'
import { createForgottenPassword } from './forgotten-password/forgotten-password-store'
import { createReveal } from './identity/identity-store'
import { createInsuredPlace } from './place/place-store'
import { createSignIn } from './sign-in/sign-in-store'
import { createVoucherSettings } from './voucher-settings/voucher-settings-store'
import { identityWords } from './words/current'

function faceQuestion(): Question {
  const { stepNames, facePrompt: text, faceConfirm: confirm, faceCancel: cancel } = identityWords.firstUse
  return { title: stepNames.who, text, confirm, cancel }
}

/** What the pages of signing in and of the first use are made of. */
export const identityOf = onceFor(({ base: { call, sessionManager, platform, clock } }) => {
  const city = createIdentityApi(call)
  const { name } = platform
  const platformCode = async (): Promise<PlatformCode | undefined> => {
    const code = await platform.loginCode()
    return code === undefined || name === 'neutral' ? undefined : { platform: name, code }
  }
  const signIn = createSignIn({
    city,
    clock,
    platformCode,
    enter: (session, phone) => sessionManager.enter(session, phone ?? sameAsBefore),
  })
  const firstUse = createFirstUse({ city, faceCheck: () => confirmFace(faceQuestion()) })
  sessionManager.onChange((_, change) => {
    if (change === 'left' || change === 'entered') firstUse.forget()
    if (change === 'left') signIn.forget()
    // What was typed is still there; that the session had expired is no news any more.
    if (change === 'returned') firstUse.type({})
  })
  return { signIn, firstUse }
})

/** What the pages of a person's own identity, consents and voucher are made of. */
export const accountOf = onceFor(({ base, voucher, offline, overview }) => {
  const { call, sessionManager, clock, stored } = base
  const city = createAccountApi(call)
  const voucherSettings = createVoucherSettings({ city, clock, onPaused: voucher.forget })
  const reveal = createReveal({ city, clock })
  const onReset = (): void => {
    voucherSettings.leave()
    reveal.leave()
  }
  const stores = {
    consents: createConsents({ city, clock, onChanged: overview.outdate }),
    voucherSettings,
    reveal,
    forgotten: createForgottenPassword({ city, clock, onReset }),
    accessLog: createPagesStore({
      ask: (_: undefined, cursor) => city.accessLog(cursor),
      idOf: ({ id }) => id,
      nameOf: () => '',
      clock,
      first: undefined,
    }),
    place: createInsuredPlace({
      city,
      clock,
      onChosen() {
        offline.clear()
        overview.forget()
        void overview.refresh()
      },
      recent: {
        read: () => stored.read('recentPlaces')?.codes ?? [],
        write: (codes) => void stored.write('recentPlaces', { codes: [...codes] }),
      },
    }),
  }
  sessionManager.onChange((_, change) => {
    if (change === 'left' || change === 'entered') Object.values(stores).forEach((store) => store.forget())
    else {
      // What was typed is still there; that the session had expired is no news any more.
      reveal.hide()
      voucherSettings.type({})
      stores.forgotten.type({})
    }
  })
  return stores
})
