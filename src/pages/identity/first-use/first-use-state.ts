import type { CertificateKind } from '@/contract/certificate'
import type { ConsentKind, ConsentText } from '@/contract/consent'
import { idleAct, type Act } from '@/state/act'

/** The first thing still missing until a code can be shown. */
export type Step =
  /** The city has not said yet what is missing. */
  | { readonly is: 'asking' }
  | { readonly is: 'who' }
  /** The texts to be agreed to, and the kinds ticked; none is ticked to begin with. */
  | {
      readonly is: 'consents'
      readonly texts: readonly ConsentText[]
      readonly ticked: readonly ConsentKind[]
    }
  /** A child under 14: the guardian, named masked, is to agree to the texts. */
  | { readonly is: 'guardian'; readonly texts: readonly ConsentText[]; readonly guardian: string }
  | { readonly is: 'password' }
  | { readonly is: 'done' }

/** Everything as typed; it is kept through every error. */
export interface FirstUseForm {
  readonly name: string
  readonly certificate: CertificateKind
  readonly number: string
  readonly password: string
  readonly again: string
}

/** The things the first use does to the city. */
export type FirstUseAct = 'begin' | 'verify' | 'agree' | 'activate'

/** The page of the first use: where it stands, what is typed, and what is being done. */
export interface FirstUseState {
  readonly step: Step
  readonly form: FirstUseForm
  readonly act: Act<FirstUseAct>
}

/**
 * The step of the consents. Ticks stay for texts that were there to be read before, in the same version.
 * @param before the step so far
 */
export function consentStep(texts: readonly ConsentText[], before: Step): Step {
  if (before.is !== 'consents') return { is: 'consents', texts, ticked: [] }
  const ticked = before.ticked.filter((kind) => {
    const version = texts.find((text) => text.kind === kind)?.version
    return (
      version !== undefined && before.texts.some((text) => text.kind === kind && text.version === version)
    )
  })
  return { is: 'consents', texts, ticked }
}

/** Nothing is typed, ticked or known. */
export const emptyFirstUse: FirstUseState = {
  step: { is: 'asking' },
  form: { name: '', certificate: 'ID_CARD', number: '', password: '', again: '' },
  act: idleAct,
}
