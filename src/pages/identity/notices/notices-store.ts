import type { NoticeKind, NoticeSettings } from '@/contract/notice'
import type { AskToSubscribe } from '@/platform/subscribing'
import { createDoing, idleAct, withoutError, type Act } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { RemoteStore } from '@/state/remote-store'
import type { AccountApi } from '../api'

/** The kinds that most people want, which the client asks about in one go: three is the most that WeChat takes. */
export const usualKinds = ['SETTLED', 'SHARED_USED', 'OFFER_WAITING'] as const satisfies readonly NoticeKind[]

/** A switch that is being turned, and whether the client said no to the last one. */
export interface NoticesState {
  /** The kinds being switched; several are named by the first of them. */
  readonly act: Act<NoticeKind>
  /** `refused`: the person said no, or had said so before; `cannot`: the client cannot ask. */
  readonly client: 'fine' | 'refused' | 'cannot'
}

/** The store of the page on which notices are switched. */
export interface Notices extends Readable<NoticesState> {
  readonly settings: RemoteStore<undefined, NoticeSettings>
  /** Switches kinds on, where the client allows it, or off. It must follow directly on a touch. */
  turn(kinds: readonly NoticeKind[], on: boolean): Promise<void>
  /** Says that the page was seen: nothing need lead to it any more. */
  seen(): void
  clearError(): void
  forget(): void
}

/** The ports of the page on which notices are switched. */
export interface NoticesDeps {
  readonly city: Pick<AccountApi, 'switchNotices'>
  readonly settings: RemoteStore<undefined, NoticeSettings>
  readonly client: 'weapp' | 'alipay' | undefined
  readonly askToSubscribe: AskToSubscribe
  readonly onSeen: () => void
  readonly lifetime: Lifetime
}

/** Builds the store of the page on which notices are switched. */
export function createNotices(deps: NoticesDeps): Notices {
  const { city, settings, client, askToSubscribe, onSeen, lifetime } = deps
  const answers = latest()
  const clearError = (): void => store.setState(({ act }) => ({ act: withoutError(act), client: 'fine' }))
  const store = createForgettable<NoticesState>({
    empty: () => ({ act: idleAct, client: 'fine' }),
    lifetime,
    onForget: answers.drop,
    onInterrupt: clearError,
  })
  const act = createDoing<NoticesState, NoticeKind>(store, answers)

  /** Asks the client about kinds, and gives those that it allowed; undefined where it cannot ask. */
  async function allowed(kinds: readonly NoticeKind[]): Promise<readonly NoticeKind[] | undefined> {
    const { value } = settings.getState()
    if (client === undefined || value.is !== 'ready') return undefined
    const asked = value.seen.value.kinds.flatMap(({ kind, templates }) =>
      kind !== 'OTHER' && kinds.includes(kind) ? [{ kind, template: templates[client] }] : [],
    )
    const templates = await askToSubscribe(asked.map(({ template }) => template))
    return templates && asked.flatMap(({ kind, template }) => (templates.includes(template) ? [kind] : []))
  }

  return {
    ...store,
    settings,
    seen: onSeen,
    async turn(kinds, on) {
      const [first] = kinds
      if (first === undefined) return
      store.setState({ client: 'fine' })
      await act(first, async (stillCounts) => {
        const wanted = on ? await allowed(kinds) : kinds
        if (!stillCounts()) return {}
        if (!wanted || wanted.length === 0) return { client: wanted ? 'refused' : 'cannot' }
        const platform = client ?? 'weapp'
        const answer = await city.switchNotices({ platform, kinds: wanted, on })
        if (!stillCounts()) return {}
        if (!answer.ok) return { act: { is: 'failed', of: first, problem: answer.error } }
        settings.put(answer.value)
        return wanted.length < kinds.length ? { client: 'refused' } : {}
      })
    },
    clearError,
  }
}
