import { createFamilyApi } from '@/pages/family/api'
import { createKeeping } from '@/api/kept-call'
import type { Binding } from '@/contract/binding'
import { dayOf } from '@/domain/china-time'
import { isIdNumber } from '@/domain/id-number'
import { lastSeen } from '@/domain/remote'
import { askOfferBasis, type OfferBasis } from '@/pages/family/offer/offer-basis'
import type { OfferDraft } from '@/pages/family/offer/offer-draft'
import { offerSentences } from '@/pages/family/offer/offer-sentences'
import { createSharingOffer, type SharingOffer } from '@/pages/family/offer/offer-store'
import { createRemoteStore } from '@/state/remote-store'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { personOf } from '../../../mock/family/binding'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

/** Somebody on the page on which a relative is let spend. */
export interface Sharer extends PhoneInTown {
  readonly offer: SharingOffer
  basis(): OfferBasis
  refresh(): Promise<void>
  /** What the page says of the last failure. */
  said(): string | undefined
  /** What stands below a field. */
  below(field: keyof ReturnType<typeof offerSentences>): string | undefined
  /** Fills in a whole offer to somebody, and goes on to the last step. */
  fillFor(member: string, more?: Partial<OfferDraft>): Promise<void>
  /** What the sharer gives to others, as the city has it. */
  given(): Promise<readonly Binding[]>
  /** The consent to family sharing is taken back, elsewhere. */
  withdraw(): Promise<void>
}

/** Everything a form needs of somebody in the town’s register; a made-up person’s ID number is none. */
export function draftFor(town: Town, sharer: string, member: string): Partial<OfferDraft> {
  const { name, idNumber, personNumber, insurances } = personOf(town, member)
  return {
    name,
    ...(isIdNumber(idNumber)
      ? { number: idNumber }
      : { certificate: 'INSURED_NUMBER', number: personNumber }),
    relation: 'PARENT',
    kind: insurances[0]?.insutype === '390' ? 'RESIDENT' : 'EMPLOYEE',
    workplace: '示范社区',
    phone: '13800000000',
    placeCode: insurances[0]?.admdvs,
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY'],
    signature: personOf(town, sharer).name,
  }
}

/** A phone on that page, with the city's rules read. */
export async function sharing(
  sharer = 'sibling',
  town: Town = foundTown({ people: ['sibling', 'mother', 'flexible', 'two-places', 'child', 'employee'] }),
): Promise<Sharer> {
  const phone = phoneInTown(town)
  const clock = { now: () => town.now() }
  const shelf = { read: () => undefined, write: () => undefined }
  const family = createFamilyApi(phone.call, createKeeping(phone.call, shelf, clock, phone.session))
  const city = { ...phone.account, ...family }
  const basis = createRemoteStore({ ask: () => askOfferBasis(city), clock, first: undefined })
  const offer = createSharingOffer({ city, basis, clock, onSent: () => undefined })
  const { getState } = offer
  const known = (): OfferBasis => {
    const seen = lastSeen(basis.getState().value)
    if (!seen) throw new Error('the rules were not read')
    return seen.value
  }
  await phone.enterAs(sharer)
  await basis.refresh()
  return {
    ...phone,
    offer,
    basis: known,
    refresh: basis.refresh,
    said() {
      const { trouble } = getState()
      return trouble && problemSentence(trouble, familyWords.offer.refusals).what
    },
    below: (field) => offerSentences(getState(), known(), dayOf(town.now()))[field],
    async fillFor(member, more = {}) {
      offer.type({ ...draftFor(town, sharer, member), ...more })
      for (let step = 1; step < 5; step += 1) await offer.next()
    },
    async withdraw() {
      const consents = await phone.account.consents()
      const mine = consents.ok && consents.value.find(({ kind }) => kind === 'FAMILY_SHARING')
      if (mine) await phone.account.withdrawConsent(mine.id)
    },
    async given() {
      const bindings = await family.bindings.ask(undefined)
      return bindings.ok ? bindings.value.bindings.filter(({ role }) => role === 'SHARER') : []
    },
  }
}
