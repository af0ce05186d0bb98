import { createKeeping } from '@/api/kept-call'
import { createPersonApi } from '@/api/person-api'
import { chinaOffsetMs } from '@/domain/china-time'
import { lastSeen } from '@/domain/remote'
import { failed, ok } from '@/domain/result'
import { createVoucher } from '@/features/voucher/voucher-store'
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
import { createSharingOffer } from './offer/offer-store'
import { createPayment } from './premiums/payment-store'
import { uploadRegister } from './relative-add/register-upload'
import { createRelativeAdd } from './relative-add/relative-add-store'
import { createRemoving } from './relatives/removing-store'
import { createSharerOrder } from './sharer-order/sharer-order-store'
import { createSending } from './transfer/transfer-store'
import { createAccepting } from './wallet/accepting-store'
import { familyWords } from './words/current'

/** What the pages of family sharing are made of. */
export const familyOf = onceFor(({ base: { call, clock, stored, sessionManager } }) => {
  const city = createFamilyApi(call, createKeeping<FamilyAnswer>(call, stored, clock, sessionManager))
  const bindings = createRemoteStore({ ...city.bindings, clock, first: undefined })
  const eligibility = createRemoteStore({ ask: city.eligibility, clock, first: undefined })
  const binding = createBinding({ city, bindings })
  const usages = createUsages({ city, clock })
  const order = createSharerOrder({ city, bindings })
  sessionManager.onChange((_, change) => {
    if (change === 'left' || change === 'entered')
      [bindings, eligibility, binding, usages, order].forEach((store) => store.forget())
    else [binding, order].forEach((store) => store.calm())
  })
  return { bindings, eligibility, binding, usages, order }
})

/** What the page is made of on which somebody lets a relative spend. */
export const sharingOfferOf = onceFor((services) => {
  const { call, clock, stored, sessionManager } = services.base
  const { bindings } = familyOf(services)
  const family = createFamilyApi(call, createKeeping<FamilyAnswer>(call, stored, clock, sessionManager))
  const city = { ...createPersonApi(call), ...family }
  const basis = createRemoteStore({ ask: () => askOfferBasis(city), clock, first: undefined })
  const offer = createSharingOffer({ city, basis, clock, onSent: () => void bindings.refresh() })
  sessionManager.onChange((_, change) => {
    if (change === 'left' || change === 'entered') [basis, offer].forEach((store) => store.forget())
    // What was typed is still there; that the session had expired is no news any more.
    else offer.type({})
  })
  return { basis, offer }
})

/** What the page of residents' premiums is made of. */
export const premiumsOf = onceFor(({ base: { call, clock, stored, sessionManager } }) => {
  const city = createWalletApi(call, createKeeping<WalletAnswer>(call, stored, clock, sessionManager))
  const bills = createRemoteStore({ ...city.premiums, clock, first: undefined })
  const payment = createPayment({
    city,
    async isPaid(billId) {
      await bills.refresh()
      const known = lastSeen(bills.getState().value)?.value
      return known?.some(({ id, state }) => id === billId && state === 'PAID') ?? false
    },
  })
  sessionManager.onChange((_, change) => {
    if (change === 'left' || change === 'entered') [bills, payment].forEach((store) => store.forget())
    else payment.calm()
  })
  return { bills, payment }
})

/** What the pages of relatives' codes (亲情账户) are made of. */
export const relativesOf = onceFor(({ base }) => {
  const { call, clock, stored, sessionManager } = base
  const city = createRelativesApi(call, createKeeping<RelativesAnswer>(call, stored, clock, sessionManager))
  const standing = createPersonApi(call)
  const relatives = createRemoteStore({ ...city.relatives, clock, first: undefined })
  const text = createRemoteStore({ ask: () => relativeText(standing), clock, first: undefined })
  const code = relativeCode(base, city)
  const removing = createRemoving({
    city,
    async stillThere(id) {
      code.forget()
      await relatives.refresh()
      return lastSeen(relatives.getState().value)?.value.some((tie) => tie.id === id) ?? true
    },
  })
  const relativeAdd = createRelativeAdd({
    city: { ...standing, ...city },
    prove: (proof) =>
      (proof === 'FACE' ? confirmFace : uploadRegister)(familyWords.relativeAdd.standIns[proof]),
    today: () => new Date(clock.now() + chinaOffsetMs).toISOString().slice(0, 10),
    onTried: async () => void (await Promise.all([relatives.refresh(), text.refresh()])),
  })
  sessionManager.onChange((_, change) => {
    code.forget()
    if (change === 'left' || change === 'entered')
      [relatives, text, removing, relativeAdd].forEach((store) => store.forget())
    // What was typed is still there; that the session had expired is no news any more.
    else if (change === 'returned') {
      relativeAdd.type({})
      removing.calm()
    }
  })
  return { relatives, removing, relativeAdd, text, code }
})

/** The consent there is for showing relatives' codes. */
async function relativeText(standing: Pick<ReturnType<typeof createPersonApi>, 'consentTexts'>) {
  const texts = await standing.consentTexts()
  if (!texts.ok) return texts
  const found = texts.value.find(({ kind }) => kind === 'RELATIVE_CODE')
  return found ? ok(found) : failed({ is: 'refused', code: 'NOT_OFFERED', requestId: '-' } as const)
}

/** A code on screen like one's own, of the relative who is shown. What is paid by it is the relative's to read, so no record comes of it. */
function relativeCode(
  { city: main, showing }: Services['base'],
  city: Pick<ReturnType<typeof createRelativesApi>, 'issueCode'>,
) {
  let shown = ''
  const voucher = createVoucher({
    ...showing,
    city: {
      ...main,
      issueCode: () => city.issueCode(shown),
      settlement: () => Promise.resolve(ok(undefined)),
    },
  })
  return {
    ...voucher,
    /** The page of a relative is seen; nothing of another one stays. */
    showOf(id: string) {
      if (id !== shown) voucher.forget()
      shown = id
      voucher.show()
    },
  }
}

/** What the pages of the wallet (医保钱包) are made of. */
export const walletOf = onceFor(({ base: { call, clock, stored, sessionManager, platform } }) => {
  const city = createWalletApi(call, createKeeping<WalletAnswer>(call, stored, clock, sessionManager))
  const wallet = createRemoteStore({ ...city.wallet, clock, first: undefined })
  const transfers = createPagesStore({
    ...city.transfers,
    idOf: ({ id }) => id,
    nameOf: () => '',
    clock,
    first: undefined,
  })
  /** Money has moved: an answer from before that is not waited for. */
  const lookAgain = () => Promise.all([wallet.show(undefined), transfers.show(undefined)])
  const sending = createSending({ city, newId: platform.randomId, onTried: () => void lookAgain() })
  const accepting = createAccepting({
    city,
    async lookAt(transferId) {
      await lookAgain()
      return lastSeen(transfers.getState().value)?.value.items.find(({ id }) => id === transferId)
    },
  })
  sessionManager.onChange((_, change) => {
    if (change === 'left' || change === 'entered')
      [wallet, transfers, sending, accepting].forEach((store) => store.forget())
    // What was typed is still there; that the session had expired is no news any more.
    else if (change === 'returned') {
      sending.type({})
      accepting.calm()
    }
  })
  return {
    wallet,
    transfers,
    sending,
    accepting,
    /** The page is seen: wallet and list are asked. */
    refresh: () => void Promise.all([wallet.refresh(), transfers.refresh()]),
  }
})
