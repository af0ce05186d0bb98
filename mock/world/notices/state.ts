import type { NoticeKind } from '@/contract/notice'
import type { Appliers } from '../event-parts'
import type { NoticeEvent } from './events'

/** The client through which notices of a kind are sent. */
export type NoticePlatform = NonNullable<NoticeEvent['platform']>

/** A notice that was sent. */
export interface StoredNotice {
  readonly at: number
  readonly kind: NoticeKind
  /** The person who received it. */
  readonly personNumber: string
  readonly platform: NoticePlatform
  /** The amount that it is about, fen. */
  readonly fen?: number
}

/** The part of the world that holds notices. */
export interface NoticeState {
  /** The kinds that are on, each with its client, by person number. */
  readonly noticesOn: Map<string, Map<NoticeKind, NoticePlatform>>
  /** The notices sent, oldest first; the oldest fall out. */
  readonly outbox: StoredNotice[]
}

/** Creates the state of a city that has sent no notice. */
export const initialNoticeState = (): NoticeState => ({ noticesOn: new Map(), outbox: [] })

/** The effects of the events of notices. */
export const applyNotices: Appliers<NoticeEvent, NoticeState> = {
  'notices-switched': (world, { personNumber, platform, kinds }) => {
    const before = world.noticesOn.get(personNumber) ?? new Map<NoticeKind, NoticePlatform>()
    const after = new Map(before)
    for (const kind of kinds) {
      if (platform === null) after.delete(kind)
      else after.set(kind, platform)
    }
    world.noticesOn.set(personNumber, after)
  },
}
