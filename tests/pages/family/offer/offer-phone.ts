import type { Binding } from '@/contract/binding'
import { dayOf } from '@/domain/china-day'
import { isIdNumber } from '@/domain/id-number'
import { lastSeen } from '@/domain/remote'
import type { OfferBasis } from '@/pages/family/offer/offer-basis'
import type { OfferDraft } from '@/pages/family/offer/offer-draft'
import { offerErrorTexts, type OfferErrorTexts } from '@/pages/family/offer/offer-error-texts'
import type { OfferStore } from '@/pages/family/offer/offer-store'
import { familyOf, offerOf } from '@/pages/family/services'
import { familyWords } from '@/pages/family/words/current'
import { problemOf } from '@/state/act'
import { problemSentence } from '@/words/problem-sentence'
import { personOf } from '../../../mock/family/binding'
import { foundTown, type Town } from '../../../mock/town'
import type { PhoneInTown } from '../../../phone-in-town'
import { familyPhone } from '../family-phone'

/** A person on the page that offers family sharing to a relative. */
export interface OfferPhone extends PhoneInTown {
  readonly offer: OfferStore
  /** Returns the step that is shown, or `sent`. */
  step(): string
  basis(): OfferBasis
  refresh(): Promise<void>
  /** Returns the sentence that the page shows for the last failure. */
  problemText(): string | undefined
  /** Returns the error text below a field. */
  errorBelow(field: keyof OfferErrorTexts): string | undefined
  /** Fills in a whole offer to a person, and goes on to the last step. */
  fillFor(member: string, more?: Partial<OfferDraft>): Promise<void>
  /** Lists the bindings in which this person is the sharer, as the city has them. */
  givenBindings(): Promise<readonly Binding[]>
  /** Withdraws the consent to family sharing, as another device would. */
  withdrawConsent(): Promise<void>
}

/**
 * Returns a draft for a person in the town’s register; a made-up person has no valid ID number, so their insured number
 * is used.
 */
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

/** Opens the page on a phone, with the city's rules loaded. */
export async function offerPhone(
  sharer = 'sibling',
  town: Town = foundTown({ people: ['sibling', 'mother', 'flexible', 'two-places', 'child', 'employee'] }),
): Promise<OfferPhone> {
  const phone = await familyPhone(sharer, town)
  const { bindings } = familyOf(phone.services)
  const { basis, offer } = offerOf(phone.services)
  const { getState } = offer
  const known = (): OfferBasis => {
    const seen = lastSeen(basis.getState().value)
    if (!seen) throw new Error('the rules were not read')
    return seen.value
  }
  await basis.refresh()
  return {
    ...phone,
    offer,
    step() {
      const { situation } = getState()
      return situation.is === 'step' ? situation.step : situation.is
    },
    basis: known,
    refresh: basis.refresh,
    problemText() {
      const problem = problemOf(getState().act)
      return problem && problemSentence(problem, familyWords.offer.refusals).what
    },
    errorBelow(field) {
      const { draft, situation, act } = getState()
      const checked = situation.is === 'step' && situation.checked
      return offerErrorTexts({ draft, checked, problem: problemOf(act) }, known(), dayOf(town.now()))[field]
    },
    async fillFor(member, more = {}) {
      offer.type({ ...draftFor(town, sharer, member), ...more })
      for (let step = 1; step < 5; step += 1) await offer.next()
    },
    async withdrawConsent() {
      const consents = await phone.account.consents()
      const own = consents.ok && consents.value.find(({ kind }) => kind === 'FAMILY_SHARING')
      if (own) await phone.account.withdrawConsent(own.id)
    },
    async givenBindings() {
      await bindings.show(undefined)
      const seen = lastSeen(bindings.getState().value)
      return seen?.value.bindings.filter(({ role }) => role === 'SHARER') ?? []
    },
  }
}
