import { createStore } from 'zustand/vanilla'
import type { PersonApi } from '@/api/person-api'
import type { FamilyApi } from '../api'
import { dayOf } from '@/domain/china-time'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { lastSeen } from '@/domain/remote'
import type { Readable } from '@/state/forgettable'
import type { RemoteStore } from '@/state/remote-store'
import type { OfferBasis } from './offer-basis'
import { emptyDraft, steps, type OfferDraft, type Step } from './offer-draft'
import { formOf } from './offer-read'
import { firstWrong, offerWrongs, wrongsIn } from './offer-wrongs'
import { whereRefused } from './where-refused'

export interface SharingOfferDeps {
  readonly city: Pick<FamilyApi, 'offer'> & Pick<PersonApi, 'giveConsent'>
  readonly basis: Pick<RemoteStore<undefined, OfferBasis>, 'getState' | 'refresh'>
  readonly clock: Pick<Clock, 'now'>
  /** Something was sent, or may have been: whoever shows the bindings asks for them anew. */
  readonly onSent: () => void
}

export interface SharingOfferState {
  /** `sent`: it waits for the other one. */
  readonly step: Step | 'sent'
  readonly draft: OfferDraft
  /** Somebody wanted to go on: what is missing is said now. */
  readonly checked: boolean
  readonly busy: boolean
  readonly trouble: Problem | undefined
  /** Grows whenever the page is to be read from its top again: another step, or something to be put right. */
  readonly turn: number
  /** Whom it was sent to, masked. */
  readonly sentTo: string
}

export interface SharingOffer extends Readable<SharingOfferState> {
  type(typed: Partial<OfferDraft>): void
  /** On to the next step, where nothing stands in the way; from the last one the offer is sent. */
  next(): Promise<void>
  back(): void
  /** To a step again, with everything kept. */
  open(step: Step): void
  /** Everything typed is thrown away; an answer still on its way does nothing any more. */
  forget(): void
}

const nothingYet: SharingOfferState = {
  step: 'rules',
  draft: emptyDraft,
  checked: false,
  busy: false,
  trouble: undefined,
  turn: 0,
  sentTo: '',
}

/** A relative is offered to spend from one's account (家庭共济): what the city allows, who, how much, signed, sent. */
export function createSharingOffer({ city, basis, clock, onSent }: SharingOfferDeps): SharingOffer {
  const store = createStore<SharingOfferState>(() => nothingYet)
  const { getState, setState } = store
  let visit = 0

  const turnTo = (outcome: Partial<SharingOfferState>): void =>
    setState(({ turn }) => ({ ...outcome, turn: turn + 1 }))
  const open = (step: Step): void => turnTo({ step, checked: false, trouble: undefined })
  function move(by: 1 | -1): void {
    const { step } = getState()
    const to = step === 'sent' ? undefined : steps[steps.indexOf(step) + by]
    if (to) open(to)
  }

  /** One thing at a time: a second touch does nothing. @param act gives what becomes of the state */
  async function doing(act: () => Promise<Partial<SharingOfferState>>): Promise<void> {
    const mine = visit
    setState({ busy: true, trouble: undefined })
    const outcome = await act()
    if (mine === visit) turnTo({ ...outcome, busy: false })
  }

  /** What to show of a failure: where it is put right, after everything the city says of us was asked anew. */
  async function failedBy(trouble: Problem): Promise<Partial<SharingOfferState>> {
    if (trouble.is === 'refused') await basis.refresh()
    return { trouble, step: whereRefused(trouble)?.step ?? 'check' }
  }

  const agree = (known: OfferBasis): Promise<void> =>
    doing(async () => {
      const { consent } = known
      if (!consent || consent.given) return { step: 'who', checked: false }
      const given = await city.giveConsent('FAMILY_SHARING', consent.text.version)
      if (!given.ok) return { ...(await failedBy(given.error)), step: 'rules' }
      await basis.refresh()
      return { step: 'who', checked: false }
    })

  const send = (known: OfferBasis, today: string): Promise<void> =>
    doing(async () => {
      const form = formOf(getState().draft, known, today)
      if (!form) return {}
      const offered = await city.offer(form)
      onSent()
      if (!offered.ok) return failedBy(offered.error)
      return { ...nothingYet, step: 'sent', sentTo: offered.value.otherMaskedName }
    })

  return {
    ...store,
    type: (typed) => setState(({ draft }) => ({ draft: { ...draft, ...typed }, trouble: undefined })),
    async next() {
      const { step, draft, busy } = getState()
      const known = lastSeen(basis.getState().value)?.value
      if (busy || !known || step === 'sent') return
      const today = dayOf(clock.now())
      const wrongs = offerWrongs(draft, known, today)
      const wrong = step === 'check' ? firstWrong(wrongs) : wrongsIn(step, wrongs).length > 0 && step
      if (wrong) turnTo({ step: wrong, checked: true, trouble: undefined })
      else if (step === 'rules') await agree(known)
      else if (step === 'check') await send(known, today)
      else move(1)
    },
    back: () => move(-1),
    open,
    forget() {
      visit += 1
      setState(nothingYet)
    },
  }
}
