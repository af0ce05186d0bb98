import type { IdentityApi } from '../api'
import { isRefusal, refusalOf } from '../parts/refusal'
import type { ConsentKind } from '@/contract/consent'
import type { Problem } from '@/domain/problem'
import { createDoing, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest, type StillCounts } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import { emptyFirstUse, type FirstUseAct, type FirstUseForm, type FirstUseState } from './first-use-state'
import { askNextStep, type NextStepApi } from './next-step'
import { mayActivate, mayCheckFace } from './readiness'

/** The ports of the first use. */
export interface FirstUseDeps {
  readonly city: NextStepApi &
    Pick<IdentityApi, 'startVerification' | 'checkFace' | 'giveConsent' | 'activate'>
  /** Lets the phone look at the person; undefined when they called it off or the phone cannot. */
  readonly faceCheck: () => Promise<string | undefined>
  /** Gives the day in China, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly lifetime: Lifetime
}

/** The store of the first use: who somebody is, their consents, their voucher password. */
export interface FirstUseStore extends Readable<FirstUseState> {
  /** Asks the city what is missing. */
  begin(): Promise<void>
  type(typed: Partial<FirstUseForm>): void
  tick(kind: ConsentKind): void
  /** Sends name and number, then the face. */
  verify(): Promise<void>
  /** Agrees to everything ticked; for a child, looks whether the guardian has agreed. */
  agree(): Promise<void>
  activate(): Promise<void>
  forget(): void
}

/** The changes of the state that follow from something that was done. */
type Outcome = Partial<FirstUseState>

const failed = (of: FirstUseAct, problem: Problem): Outcome => ({ act: { is: 'failed', of, problem } })

/** Builds the first use, from a telephone number to a voucher that can be shown: who, consents, password. */
export function createFirstUse({ city, faceCheck, today, lifetime }: FirstUseDeps): FirstUseStore {
  const answers = latest()
  const store = createForgettable<FirstUseState>({
    empty: () => emptyFirstUse,
    lifetime,
    onForget: answers.drop,
    // What was typed is still there; that the session had expired is no news any more.
    onInterrupt: () => type({}),
  })
  const { getState, setState } = store
  const doing = createDoing<FirstUseState, FirstUseAct>(store, answers)
  const type = (typed: Partial<FirstUseForm>): void =>
    setState(({ form, act }) => ({ form: { ...form, ...typed }, act: withoutError(act) }))

  async function lookAgain(of: FirstUseAct): Promise<Outcome> {
    const next = await askNextStep(city, () => getState().step)
    return next.ok ? { step: next.value } : failed(of, next.error)
  }

  async function verify(stillCounts: StillCounts): Promise<Outcome> {
    const { name, certificate, number } = getState().form
    const started = await city.startVerification({ name: name.trim(), certificate, number })
    if (!started.ok) return failed('verify', started.error)
    if (!stillCounts()) return {}
    const faceToken = await faceCheck()
    if (faceToken === undefined) return failed('verify', refusalOf('FACE_CALLED_OFF'))
    if (!stillCounts()) return {}
    const checked = await city.checkFace({ verificationId: started.value.id, faceToken })
    if (!checked.ok) return failed('verify', checked.error)
    if (checked.value !== 'VERIFIED') return failed('verify', refusalOf('FACE_FAILED'))
    return stillCounts() ? lookAgain('verify') : {}
  }

  async function giveTicked(stillCounts: StillCounts): Promise<Outcome> {
    const { step } = getState()
    if (step.is !== 'consents') return lookAgain('agree')
    for (const { kind, version } of step.texts) {
      if (kind === 'OTHER' || !step.ticked.includes(kind)) continue
      const given = await city.giveConsent(kind, version)
      if (!stillCounts()) return {}
      if (given.ok) continue
      const isOutdated = isRefusal(given.error, 'CONSENT_OUTDATED')
      return { ...(isOutdated && (await lookAgain('agree'))), ...failed('agree', given.error) }
    }
    return lookAgain('agree')
  }

  /** Looks whether the guardian has agreed on their own phone by now. */
  async function askForGuardian(): Promise<Outcome> {
    const outcome = await lookAgain('agree')
    const isMissing = outcome.step?.is === 'guardian' || outcome.step?.is === 'consents'
    return isMissing ? { ...outcome, ...failed('agree', refusalOf('GUARDIAN_REQUIRED')) } : outcome
  }

  return {
    ...store,
    type,
    async begin() {
      await doing('begin', () => lookAgain('begin'))
    },
    tick: (kind) =>
      setState(({ step }) => {
        if (step.is !== 'consents') return {}
        const { ticked } = step
        const others = ticked.filter((other) => other !== kind)
        return { step: { ...step, ticked: others.length < ticked.length ? others : [...ticked, kind] } }
      }),
    async verify() {
      if (mayCheckFace(getState().form, today())) await doing('verify', verify)
    },
    async agree() {
      await doing('agree', getState().step.is === 'guardian' ? askForGuardian : giveTicked)
    },
    async activate() {
      const { form } = getState()
      if (!mayActivate(form)) return
      await doing('activate', async () => {
        const activated = await city.activate(form.password)
        return activated.ok ? { ...emptyFirstUse, step: { is: 'done' } } : failed('activate', activated.error)
      })
    },
  }
}
