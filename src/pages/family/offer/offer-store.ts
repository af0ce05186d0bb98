import type { PersonApi } from '@/api/person-api'
import type { AgreementWay } from '@/contract/family-words'
import type { OfferForm } from '@/contract/offer'
import { dayOf } from '@/domain/china-day'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { lastSeen } from '@/domain/remote'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { RemoteStore } from '@/state/remote-store'
import type { FamilyApi } from '../api'
import type { OfferBasis } from './offer-basis'
import { emptyDraft, steps, type OfferDraft, type Step } from './offer-draft'
import { errorsIn, firstStepWithError, offerErrors } from './offer-errors'
import { formOf } from './offer-read'
import { whereRefused } from './where-refused'

/** The ports of an offer to share. */
export interface OfferDeps {
  readonly city: Pick<FamilyApi, 'offer'> & Pick<PersonApi, 'giveConsent'>
  readonly basis: Pick<RemoteStore<undefined, OfferBasis>, 'getState' | 'refresh'>
  readonly clock: Pick<Clock, 'now'>
  /** Checks the member's face on this phone, and gives the token for the city; undefined when it was called off. */
  readonly checkFace: () => Promise<string | undefined>
  /** Something was sent, or may have been: whoever shows the bindings asks for them anew. */
  readonly onSent: () => void
  readonly lifetime: Lifetime
}

/** The situations of an offer. */
export type OfferSituation =
  /** It is filled in. `checked` means that somebody wanted to go on: what is missing is said now. */
  | { readonly is: 'step'; readonly step: Step; readonly checked: boolean }
  /** It was sent to somebody, masked, and waits for them; or holds already, because they agreed at once. */
  | { readonly is: 'sent'; readonly to: string; readonly agreed: boolean }

/** The state of an offer: its step, its draft and the request under way. */
export interface OfferState {
  readonly situation: OfferSituation
  readonly draft: OfferDraft
  readonly act: Act<'agree' | 'send'>
  /** Grows whenever the page is to be read from its top again: another step, or something to be put right. */
  readonly turn: number
}

/** Holds an offer by which a relative may spend from one's account (家庭共济): what the city allows, who, how much, signed, sent. */
export interface OfferStore extends Readable<OfferState> {
  type(typed: Partial<OfferDraft>): void
  /** Goes on to the next step, where nothing stands in the way; from the last one the offer is sent. */
  next(): Promise<void>
  back(): void
  /** Goes to a step again, with everything kept. */
  open(step: Step): void
  /** Throws everything typed away; an answer still on its way does nothing any more. */
  forget(): void
}

const stepAt = (step: Step, checked = false): OfferSituation => ({ is: 'step', step, checked })
const nothingTyped: OfferState = { situation: stepAt('rules'), draft: emptyDraft, act: idleAct, turn: 0 }

/** Builds an offer. */
export function createOffer({ city, basis, clock, checkFace, onSent, lifetime }: OfferDeps): OfferStore {
  const answers = latest()
  const store = createForgettable<OfferState>({
    empty: () => nothingTyped,
    lifetime,
    onForget: answers.drop,
    onInterrupt: () => setState(({ act }) => ({ act: withoutError(act) })),
  })
  const { getState, setState } = store
  const run = createDoing<OfferState, 'agree' | 'send'>(store, answers)

  /** The page is read from its top again. */
  const turned = (part: Partial<OfferState>): Partial<OfferState> => ({ ...part, turn: getState().turn + 1 })
  const show = (situation: OfferSituation): void =>
    setState(turned({ situation, act: withoutError(getState().act) }))
  function move(by: 1 | -1): void {
    const { situation } = getState()
    const to = situation.is === 'step' ? steps[steps.indexOf(situation.step) + by] : undefined
    if (to) show(stepAt(to))
  }

  /** Shows a failure where it is put right, after everything the city says of us was asked anew. */
  async function failure(of: 'agree' | 'send', problem: Problem): Promise<Partial<OfferState>> {
    if (problem.is === 'refused') await basis.refresh()
    const { situation } = getState()
    const step = of === 'agree' ? 'rules' : (whereRefused(problem)?.step ?? 'check')
    return turned({
      situation: stepAt(step, situation.is === 'step' && situation.checked),
      act: { is: 'failed', of, problem },
    })
  }

  const agree = ({ consent }: OfferBasis): Promise<boolean> =>
    run('agree', async (stillCounts) => {
      if (consent && !consent.given) {
        const given = await city.giveConsent('FAMILY_SHARING', consent.text.version)
        if (!stillCounts()) return {}
        if (!given.ok) return failure('agree', given.error)
        await basis.refresh()
      }
      return turned({ situation: stepAt('who') })
    })

  /** Asks for what the way of agreeing needs now; undefined when the person called it off. */
  async function agreementBy(way: AgreementWay): Promise<OfferForm['agreement'] | undefined> {
    if (way !== 'FACE') return { way }
    const faceToken = await checkFace()
    return faceToken === undefined ? undefined : { way, faceToken }
  }

  const send = (known: OfferBasis, today: string): Promise<boolean> =>
    run('send', async (stillCounts) => {
      const form = formOf(getState().draft, known, today)
      if (!form) return turned({})
      const agreement = await agreementBy(form.way)
      if (!stillCounts() || !agreement) return {}
      const offered = await city.offer({ ...form, agreement })
      if (!stillCounts()) return {}
      onSent()
      if (!offered.ok) return failure('send', offered.error)
      const { otherMaskedName: to, state } = offered.value
      return turned({ ...nothingTyped, situation: { is: 'sent', to, agreed: state !== 'PENDING' } })
    })

  return {
    ...store,
    type: (typed) =>
      setState(({ draft, act }) => ({ draft: { ...draft, ...typed }, act: withoutError(act) })),
    async next() {
      const { situation, draft, act } = getState()
      const known = lastSeen(basis.getState().value)?.value
      if (act.is === 'busy' || !known || situation.is === 'sent') return
      const { step } = situation
      const today = dayOf(clock.now())
      const errors = offerErrors(draft, known, today)
      const wrongStep =
        step === 'check' ? firstStepWithError(errors) : errorsIn(step, errors).length > 0 && step
      if (wrongStep) show(stepAt(wrongStep, true))
      else if (step === 'rules') await agree(known)
      else if (step === 'check') await send(known, today)
      else move(1)
    },
    back: () => move(-1),
    open: (step) => show(stepAt(step)),
  }
}
