import { createCachedQuestions } from '@/api/cached-question'
import { createPersonApi } from '@/api/person-api'
import { dayOf } from '@/domain/china-day'
import { lastSeen } from '@/domain/remote'
import { confirmFace } from '@/shell/face-check'
import { onceFor } from '@/shell/once-for'
import type { Services } from '@/shell/wire'
import { createPagesStore } from '@/state/pages-store'
import { createRemoteStore } from '@/state/remote-store'
import {
  createFamilyApi,
  createRelativesApi,
  createWalletApi,
  type FamilyAnswer,
  type RelativesAnswer,
  type WalletAnswer,
} from './api'
import { createBinding } from './binding/binding-store'
import { createUsages } from './binding/usages-store'
import { askOfferBasis } from './offer/offer-basis'
import { createOffer } from './offer/offer-store'
import { createPayment } from './premiums/payment-store'
import { uploadRegister } from './relative-add/register-upload'
import { createRelativeAdd } from './relative-add/relative-add-store'
import { askRelativeText } from './relative-add/relative-text'
import { createRelativeCode } from './relative-code/relative-code-store'
import { createRemoval } from './relatives/removal-store'
import { createSharerOrder } from './sharer-order/sharer-order-store'
import { createTransfer } from './transfer/transfer-store'
import { createAccepting } from './wallet/accepting-store'
import { createPlacing } from './wallet/placing-store'
import { familyWords } from './words/current'

type Base = Services['base']

/** Keeps the last answers of these pages for a start without network. */
const keepingOf = ({ call, stored, clock, sessionManager }: Base) =>
  createCachedQuestions<FamilyAnswer | RelativesAnswer | WalletAnswer>(call, stored, clock, sessionManager)

const familyApiOf = (base: Base) => createFamilyApi(base.call, keepingOf(base))
const walletApiOf = (base: Base) => createWalletApi(base.call, keepingOf(base))

/** Builds what the pages of family sharing (家庭共济) are made of. */
export const familyOf = onceFor(({ base }) => {
  const { clock, lifetimes } = base
  const city = familyApiOf(base)
  const lifetime = lifetimes.person
  const bindings = createRemoteStore({ ...city.bindings, clock, lifetime, first: undefined })
  return {
    bindings,
    eligibility: createRemoteStore({ ask: city.eligibility, clock, lifetime, first: undefined }),
    binding: createBinding({ city, bindings, lifetime }),
    usages: createUsages({ city, clock, lifetime }),
    sharerOrder: createSharerOrder({ city, bindings, lifetime }),
  }
})

/** Builds what the page is made of on which somebody lets a relative spend. */
export const offerOf = onceFor((services) => {
  const { base } = services
  const { call, clock, lifetimes } = base
  const lifetime = lifetimes.person
  const { bindings } = familyOf(services)
  const city = { ...createPersonApi(call), ...familyApiOf(base) }
  const basis = createRemoteStore({ ask: () => askOfferBasis(city), clock, lifetime, first: undefined })
  const offer = createOffer({
    city,
    basis,
    clock,
    checkFace: () => confirmFace(familyWords.offer.face),
    onSent: () => void bindings.refresh(),
    lifetime,
  })
  return { basis, offer }
})

/** Builds what the page of residents' premiums is made of. */
export const premiumsOf = onceFor(({ base }) => {
  const { clock, lifetimes } = base
  const city = walletApiOf(base)
  const lifetime = lifetimes.person
  const bills = createRemoteStore({ ...city.premiums, clock, lifetime, first: undefined })
  return { bills, payment: createPayment({ city, bills, lifetime }) }
})

/** Builds what the pages of relatives' codes (亲情账户) are made of. A code is gone with the session, like one's own. */
export const relativesOf = onceFor(({ base }) => {
  const { call, clock, lifetimes, showing } = base
  const city = { ...createPersonApi(call), ...createRelativesApi(call, keepingOf(base)) }
  const lifetime = lifetimes.person
  const relatives = createRemoteStore({ ...city.relatives, clock, lifetime, first: undefined })
  const text = createRemoteStore({ ask: () => askRelativeText(city), clock, lifetime, first: undefined })
  const relativeCode = createRelativeCode({ main: base.city, city, lifetime: lifetimes.session, ...showing })
  return {
    relatives,
    text,
    relativeCode,
    removal: createRemoval({ city, relatives, forgetCode: relativeCode.forget, lifetime }),
    relativeAdd: createRelativeAdd({
      city,
      prove: (proof) =>
        (proof === 'FACE' ? confirmFace : uploadRegister)(familyWords.relativeAdd.standIns[proof]),
      today: () => dayOf(clock.now()),
      onTried: async () => void (await Promise.all([relatives.refresh(), text.refresh()])),
      lifetime,
    }),
  }
})

/** Builds what the pages of the wallet (医保钱包) are made of. */
export const walletOf = onceFor(({ base }) => {
  const { clock, lifetimes, platform } = base
  const city = walletApiOf(base)
  const lifetime = lifetimes.person
  const wallet = createRemoteStore({ ...city.wallet, clock, lifetime, first: undefined })
  const transfers = createPagesStore({
    ...city.transfers,
    idOf: ({ id }) => id,
    nameOf: () => '',
    clock,
    lifetime,
    first: undefined,
  })
  /** Money has moved: an answer from before that is not waited for. */
  const lookAgain = () => Promise.all([wallet.show(undefined), transfers.show(undefined)])
  return {
    wallet,
    transfers,
    transfer: createTransfer({
      city,
      newId: platform.randomId,
      onTried: () => void lookAgain(),
      today: () => dayOf(clock.now()),
      lifetime,
    }),
    accepting: createAccepting({
      city,
      async lookAt(transferId) {
        await lookAgain()
        return lastSeen(transfers.getState().value)?.value.items.find(({ id }) => id === transferId)
      },
      lifetime,
    }),
    placing: createPlacing({
      city,
      async look() {
        await lookAgain()
        return lastSeen(wallet.getState().value)?.value
      },
      lifetime,
    }),
    /** Asks wallet and list anew, because the page is seen. */
    refresh: () => void Promise.all([wallet.refresh(), transfers.refresh()]),
  }
})
