import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AccountApi } from '@/api/account-api'
import type { ConsentText } from '@/contract/consent'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { asking, failing, type Remote } from '@/domain/remote'
import { consentLines, type ConsentLine } from './consent-lines'

export interface ConsentsDeps {
  readonly city: Pick<AccountApi, 'me' | 'consentTexts' | 'consents' | 'giveConsent' | 'withdrawConsent'>
  readonly clock: Pick<Clock, 'now'>
}

export interface ConsentsState {
  readonly lines: Remote<readonly ConsentLine[]>
  /** The line opened to be read, by its text's kind. */
  readonly open: ConsentText['kind'] | undefined
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
  read(kind: ConsentText['kind']): void
  give(line: ConsentLine): Promise<void>
  withdraw(line: ConsentLine): Promise<void>
  forget(): void
}

const nothingYet: ConsentsState = {
  lines: { is: 'idle' },
  open: undefined,
  busy: false,
  trouble: undefined,
}

/** There is another text now: it is shown, and the person is asked again. */
const isOutdated = (problem: Problem): boolean =>
  problem.is === 'refused' && problem.code === 'CONSENT_OUTDATED'

/** Every consent on its own: read, given, withdrawn. */
export function createConsents({ city, clock }: ConsentsDeps): Consents {
  const store = createStore<ConsentsState>(() => nothingYet)
  const { getState, setState } = store
  let visit = 0
  let stay = 0

  async function load(): Promise<void> {
    const mine = (visit += 1)
    setState(({ lines }) => ({ lines: asking(lines) }))
    const [me, texts, given] = await Promise.all([city.me(), city.consentTexts(), city.consents()])
    if (mine !== visit) return
    if (!me.ok) return setState(({ lines }) => ({ lines: failing(lines, me.error) }))
    if (!texts.ok) return setState(({ lines }) => ({ lines: failing(lines, texts.error) }))
    if (!given.ok) return setState(({ lines }) => ({ lines: failing(lines, given.error) }))
    const value = consentLines(texts.value, given.value, me.value.personNumber)
    setState({ lines: { is: 'ready', seen: { value, at: clock.now() } } })
  }

  async function change(act: () => ReturnType<AccountApi['withdrawConsent']>): Promise<void> {
    if (getState().busy) return
    const mine = stay
    setState({ busy: true, trouble: undefined })
    const answer = await act()
    if (mine !== stay) return
    setState({ busy: false, trouble: answer.ok ? undefined : answer.error })
    if (answer.ok || isOutdated(answer.error)) await load()
  }

  return {
    ...store,
    refresh() {
      setState({ trouble: undefined })
      return load()
    },
    read: (kind) => setState(({ open }) => ({ open: open === kind ? undefined : kind, trouble: undefined })),
    async give({ text: { kind, version } }) {
      if (kind !== 'OTHER') await change(() => city.giveConsent(kind, version))
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
