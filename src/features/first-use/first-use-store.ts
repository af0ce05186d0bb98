import { createStore, type StoreApi } from 'zustand/vanilla'
import type { IdentityApi } from '@/api/identity-api'
import type { ConsentKind } from '@/contract/consent'
import type { Problem } from '@/domain/problem'
import { nothingYet, type FirstUseState } from './first-use-state'
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
  agree(): Promise<void>
  activate(): Promise<void>
  forget(): void
}

/** From a telephone number to a voucher that can be shown: who, consents, password. */
export function createFirstUse({ city, faceCheck }: FirstUseDeps): FirstUse {
  const store = createStore<FirstUseState>(() => nothingYet)
  const { getState, setState } = store

  /** One thing at a time; a second touch does nothing, a problem stays until the next try. */
  async function doing(act: () => Promise<Problem | undefined>): Promise<void> {
    if (getState().busy) return
    setState({ busy: true, trouble: undefined })
    setState({ trouble: await act(), busy: false })
  }

  async function askWhatIsMissing(): Promise<Problem | undefined> {
    const me = await city.me()
    if (!me.ok) {
      const unknown = me.error.is === 'refused' && me.error.code === 'IDENTITY_REQUIRED'
      if (unknown) setState({ step: 'who' })
      return unknown ? undefined : me.error
    }
    const [texts, given, voucher] = await Promise.all([city.consentTexts(), city.consents(), city.voucher()])
    if (!texts.ok) return texts.error
    if (!given.ok) return given.error
    if (!voucher.ok) return voucher.error
    const missing = neededConsents(texts.value, given.value)
    const step =
      missing.length > 0 ? 'consents' : voucher.value.state === 'NOT_ACTIVATED' ? 'password' : 'done'
    setState({ texts: missing, step })
    return undefined
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
        if (!mayCheckFace(getState())) return undefined
        const started = await city.startVerification({ name: name.trim(), certificate, number })
        if (!started.ok) return started.error
        const token = await faceCheck()
        if (token === undefined) return undefined
        const checked = await city.checkFace(started.value.id, token)
        if (!checked.ok) return checked.error
        if (checked.value !== 'VERIFIED') return { is: 'refused', code: 'FACE_FAILED', requestId: '-' }
        return askWhatIsMissing()
      }),
    agree: () =>
      doing(async () => {
        const { texts, ticked } = getState()
        for (const { kind, version } of texts) {
          if (kind === 'OTHER' || !ticked.includes(kind)) continue
          const given = await city.giveConsent(kind, version)
          if (!given.ok) return given.error
        }
        return askWhatIsMissing()
      }),
    activate: () =>
      doing(async () => {
        if (!mayActivate(getState())) return undefined
        const activated = await city.activate(getState().password)
        if (!activated.ok) return activated.error
        setState({ ...nothingYet, step: 'done' })
        return undefined
      }),
    forget: () => setState(nothingYet),
  }
}
