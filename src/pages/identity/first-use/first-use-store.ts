import { createStore, type StoreApi } from 'zustand/vanilla'
import type { IdentityApi } from '../api'
import type { ConsentKind } from '@/contract/consent'
import type { Problem } from '@/domain/problem'
import { nothingYet, ticksFor, type FirstUseState } from './first-use-state'
import { neededConsents } from './needed-consents'
import { mayActivate, mayCheckFace } from './readiness'

export interface FirstUseDeps {
  readonly city: Pick<
    IdentityApi,
    | 'startVerification'
    | 'checkFace'
    | 'me'
    | 'consentTexts'
    | 'consents'
    | 'giveConsent'
    | 'guardianship'
    | 'voucher'
    | 'activate'
  >
  /** Lets the phone look at the person; undefined when they called it off or the phone cannot. */
  readonly faceCheck: () => Promise<string | undefined>
}

export interface FirstUse extends Pick<
  StoreApi<FirstUseState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** Asks the city what is missing. */
  begin(): Promise<void>
  type(typed: Partial<Pick<FirstUseState, 'name' | 'certificate' | 'number' | 'password' | 'again'>>): void
  tick(kind: ConsentKind): void
  /** Name and number, then the face. */
  verify(): Promise<void>
  /** To everything ticked; for a child, looks whether the guardian has agreed. */
  agree(): Promise<void>
  activate(): Promise<void>
  /** Everything typed is thrown away; an answer still on its way does nothing any more. */
  forget(): void
}

/** What becomes of the state when something was done. */
type Outcome = Partial<FirstUseState>

const isRefusal = (problem: Problem, code: string): boolean =>
  problem.is === 'refused' && problem.code === code
/** A refusal of the phone's own, told like one of the city's. */
const refusal = (code: 'FACE_CALLED_OFF' | 'FACE_FAILED' | 'GUARDIAN_REQUIRED'): Problem => ({
  is: 'refused',
  code,
  requestId: '-',
})

/** From a telephone number to a voucher that can be shown: who, consents, password. */
export function createFirstUse({ city, faceCheck }: FirstUseDeps): FirstUse {
  const store = createStore<FirstUseState>(() => nothingYet)
  const { getState, setState } = store
  let visit = 0

  /** One thing at a time; a second touch does nothing, a problem stays until the next try. */
  async function doing(act: () => Promise<Outcome>): Promise<void> {
    if (getState().busy) return
    const mine = visit
    setState({ busy: true, trouble: undefined })
    const outcome = await act()
    if (mine === visit) setState({ ...outcome, busy: false })
  }

  async function askWhatIsMissing(): Promise<Outcome> {
    const me = await city.me()
    if (!me.ok) return isRefusal(me.error, 'IDENTITY_REQUIRED') ? { step: 'who' } : { trouble: me.error }
    const [texts, given, voucher, guardianship] = await Promise.all([
      city.consentTexts(),
      city.consents(),
      city.voucher(),
      city.guardianship(),
    ])
    if (!texts.ok) return { trouble: texts.error }
    if (!given.ok) return { trouble: given.error }
    if (!voucher.ok) return { trouble: voucher.error }
    if (!guardianship.ok) return { trouble: guardianship.error }
    const missing = neededConsents(texts.value, given.value, me.value.personNumber)
    const step =
      missing.length > 0 ? 'consents' : voucher.value.state === 'NOT_ACTIVATED' ? 'password' : 'done'
    const guardian = guardianship.value.guardianMaskedName
    return { texts: missing, ticked: ticksFor(missing, getState()), guardian, step }
  }

  /** Whether the guardian has agreed on their own phone by now. */
  async function askForGuardian(): Promise<Outcome> {
    const outcome = await askWhatIsMissing()
    return outcome.step === 'consents' ? { ...outcome, trouble: refusal('GUARDIAN_REQUIRED') } : outcome
  }

  return {
    ...store,
    begin: () => doing(askWhatIsMissing),
    type: (typed) => setState({ ...typed, trouble: undefined }),
    tick: (kind) =>
      setState(({ ticked }) => ({
        ticked: ticked.includes(kind) ? ticked.filter((other) => other !== kind) : [...ticked, kind],
      })),
    verify: () =>
      doing(async () => {
        const { name, certificate, number } = getState()
        if (!mayCheckFace(getState())) return {}
        const started = await city.startVerification({ name: name.trim(), certificate, number })
        if (!started.ok) return { trouble: started.error }
        const token = await faceCheck()
        if (token === undefined) return { trouble: refusal('FACE_CALLED_OFF') }
        const checked = await city.checkFace(started.value.id, token)
        if (!checked.ok) return { trouble: checked.error }
        return checked.value === 'VERIFIED' ? askWhatIsMissing() : { trouble: refusal('FACE_FAILED') }
      }),
    agree: () =>
      doing(async () => {
        const { texts, ticked, guardian } = getState()
        if (guardian !== undefined) return askForGuardian()
        for (const { kind, version } of texts) {
          if (kind === 'OTHER' || !ticked.includes(kind)) continue
          const given = await city.giveConsent(kind, version)
          if (given.ok) continue
          const outdated = isRefusal(given.error, 'CONSENT_OUTDATED')
          return { ...(outdated && (await askWhatIsMissing())), trouble: given.error }
        }
        return askWhatIsMissing()
      }),
    activate: () =>
      doing(async () => {
        if (!mayActivate(getState())) return {}
        const activated = await city.activate(getState().password)
        return activated.ok ? { ...nothingYet, step: 'done' } : { trouble: activated.error }
      }),
    forget() {
      visit += 1
      setState(nothingYet)
    },
  }
}
