import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AccountApi } from '../api'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { asking, failing, type Remote } from '@/domain/remote'
import { consentStanding, type ConsentLine, type ConsentStanding } from './consent-lines'

export interface ConsentsDeps {
  readonly city: Pick<
    AccountApi,
    'me' | 'consentTexts' | 'consents' | 'guardianship' | 'giveConsent' | 'withdrawConsent'
  >
  readonly clock: Pick<Clock, 'now'>
  /** What may be shown is different now: answers still on their way are of before. */
  readonly onChanged: () => void
}

export interface ConsentsState {
  readonly standing: Remote<ConsentStanding>
  /** The line opened to be read, by its id. */
  readonly open: string | undefined
  readonly busy: boolean
  readonly trouble: Problem | undefined
}

export interface Consents extends Pick<
  StoreApi<ConsentsState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** Asks anew; what went wrong before is over. */
  refresh(): Promise<void>
  /** Opens a line to be read, or closes it. */
  read(line: ConsentLine): void
  give(line: ConsentLine): Promise<void>
  withdraw(line: ConsentLine): Promise<void>
  forget(): void
}

const nothingYet: ConsentsState = {
  standing: { is: 'idle' },
  open: undefined,
  busy: false,
  trouble: undefined,
}

/** There is another text now: it is shown, and the person is asked again. */
const isOutdated = (problem: Problem): boolean =>
  problem.is === 'refused' && problem.code === 'CONSENT_OUTDATED'

/** Every consent on its own: read, given, withdrawn; a guardian's children's too. */
export function createConsents({ city, clock, onChanged }: ConsentsDeps): Consents {
  const store = createStore<ConsentsState>(() => nothingYet)
  const { getState, setState } = store
  let visit = 0
  let stay = 0

  async function load(): Promise<void> {
    const mine = (visit += 1)
    setState(({ standing }) => ({ standing: asking(standing) }))
    const [me, texts, given, guardianship] = await Promise.all([
      city.me(),
      city.consentTexts(),
      city.consents(),
      city.guardianship(),
    ])
    if (mine !== visit) return
    const fail = (problem: Problem): void =>
      setState(({ standing }) => ({ standing: failing(standing, problem) }))
    if (!me.ok) return fail(me.error)
    if (!texts.ok) return fail(texts.error)
    if (!given.ok) return fail(given.error)
    if (!guardianship.ok) return fail(guardianship.error)
    const value = consentStanding(texts.value, given.value, me.value.personNumber, guardianship.value)
    setState({ standing: { is: 'ready', seen: { value, at: clock.now() } } })
  }

  async function change(act: () => ReturnType<AccountApi['withdrawConsent']>): Promise<void> {
    if (getState().busy) return
    const mine = stay
    setState({ busy: true, trouble: undefined })
    const answer = await act()
    if (mine !== stay) return
    setState({ busy: false, trouble: answer.ok ? undefined : answer.error })
    if (answer.ok) onChanged()
    if (answer.ok || isOutdated(answer.error)) await load()
  }

  return {
    ...store,
    refresh() {
      setState({ trouble: undefined })
      return load()
    },
    read: ({ id }) => setState(({ open }) => ({ open: open === id ? undefined : id, trouble: undefined })),
    async give({ text: { kind, version }, child }) {
      if (kind !== 'OTHER') await change(() => city.giveConsent(kind, version, child?.personNumber))
    },
    async withdraw({ given }) {
      if (given) await change(() => city.withdrawConsent(given.id))
    },
    forget() {
      visit += 1
      stay += 1
      setState(nothingYet)
    },
  }
}
