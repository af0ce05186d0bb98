import type { CertificateKind } from '@/contract/certificate'
import type { ConsentKind, ConsentText } from '@/contract/consent'
import type { Problem } from '@/domain/problem'

/** What is still missing until a code can be shown, in this order. */
export type Step = 'who' | 'consents' | 'password' | 'done'

export interface FirstUseState {
  /** `asking` until the city has said what is missing. */
  readonly step: Step | 'asking'
  /** All of it as typed, kept through every error. */
  readonly name: string
  readonly certificate: CertificateKind
  readonly number: string
  readonly texts: readonly ConsentText[]
  /** What was ticked; nothing is, to begin with. */
  readonly ticked: readonly ConsentKind[]
  /** Who agrees instead of a child under 14, masked. */
  readonly guardian: string | undefined
  readonly password: string
  readonly again: string
  readonly busy: boolean
  readonly trouble: Problem | undefined
}

/** The ticks that stand when these are the texts: no tick is for a text, or a version of it, that was not there to be read. */
export const ticksFor = (
  texts: readonly ConsentText[],
  { texts: read, ticked }: Pick<FirstUseState, 'texts' | 'ticked'>,
): readonly ConsentKind[] =>
  ticked.filter((kind) => {
    const version = texts.find((text) => text.kind === kind)?.version
    return version !== undefined && read.some((text) => text.kind === kind && text.version === version)
  })

/** Nothing typed, nothing ticked, nothing known. */
export const nothingYet: FirstUseState = {
  step: 'asking',
  name: '',
  certificate: 'ID_CARD',
  number: '',
  texts: [],
  ticked: [],
  guardian: undefined,
  password: '',
  again: '',
  busy: false,
  trouble: undefined,
}
