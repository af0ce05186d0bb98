import { listNotices, noticeKinds, switchNotices, type NoticeKind } from '@/contract/notice'
import { consentGiven } from '../world/entry/consent-given'
import { templateId } from '../world/notices/notice-text'
import type { World } from '../world/world'
import { route, type Route } from './route'

/** Writes a person's settings as they are on the wire. @param isOn tells of each kind whether it is on */
const settings = (world: World, personNumber: string, isOn: (kind: NoticeKind) => boolean) => ({
  cons_flag: consentGiven(world, personNumber, 'NOTICES') ? ('1' as const) : ('0' as const),
  notices: noticeKinds.map((kind) => ({
    kind,
    on_flag: isOn(kind) ? ('1' as const) : ('0' as const),
    tmpl_ids: { weapp: templateId('weapp', kind), alipay: templateId('alipay', kind) },
  })),
})

/** The routes of the switches of notices. */
export const noticeRoutes: readonly Route[] = [
  route(listNotices, ({ world, caller: { person } }) => {
    const on = world.noticesOn.get(person.personNumber)
    return { reply: settings(world, person.personNumber, (kind) => on?.has(kind) === true) }
  }),
  route(switchNotices, ({ world, now, body, caller: { person } }) => {
    const { personNumber } = person
    const { kinds, on_flag: on } = body
    const platform = on ? body.platform : null
    const before = world.noticesOn.get(personNumber)
    return {
      reply: settings(world, personNumber, (kind) =>
        kinds.includes(kind) ? on : before?.has(kind) === true,
      ),
      events: [{ type: 'notices-switched', at: now, personNumber, kinds, platform }],
    }
  }),
]
