import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Flag, Id, openPicklist } from './scalars'

/** The kinds of notices; a person switches each on and off (rules.md §10.13). */
export const noticeKinds = [
  'SETTLED',
  'SHARED_USED',
  'OFFER_WAITING',
  'OFFER_ANSWERED',
  'REVERSED',
  'DEPOSITED',
  'CODE_SCANNED',
  'VOUCHER_PAUSED',
  'PREMIUM_OPEN',
] as const

/** One of the kinds of notices. */
export type NoticeKind = (typeof noticeKinds)[number]

/** The kinds of a person's notices, each with the templates under which the clients ask whether it may be sent. */
export const NoticeSettings = v.pipe(
  v.object({
    /** `1` when the person has agreed to notices; without that none can be switched on. */
    cons_flag: Flag,
    notices: v.array(
      v.object({
        kind: openPicklist(noticeKinds, 'OTHER'),
        on_flag: Flag,
        tmpl_ids: v.object({ weapp: Id, alipay: Id }),
      }),
    ),
  }),
  v.transform(({ cons_flag, notices }) => ({
    agreed: cons_flag,
    kinds: notices.map(({ kind, on_flag, tmpl_ids }) => ({ kind, on: on_flag, templates: tmpl_ids })),
  })),
)
export type NoticeSettings = v.InferOutput<typeof NoticeSettings>

/** Reads which notices are on, and whether the person has agreed to them. */
export const listNotices = endpoint({
  method: 'GET',
  path: '/notices',
  caller: 'citizen',
  reply: NoticeSettings,
})

/** Kinds of notices to be switched on or off; those that are on are sent through the client where they were allowed. */
export interface NoticeSwitch {
  readonly platform: 'weapp' | 'alipay'
  readonly kinds: readonly NoticeKind[]
  readonly on: boolean
}

/** Switches kinds of notices, with the consent for them. The client must have been asked before one is switched on. */
export const switchNotices = endpoint({
  method: 'POST',
  path: '/notices',
  caller: 'citizen',
  body: v.object({
    platform: v.picklist(['weapp', 'alipay']),
    kinds: v.pipe(v.array(v.picklist(noticeKinds)), v.minLength(1)),
    on_flag: Flag,
  }),
  encode: ({ platform, kinds, on }: NoticeSwitch) => ({
    body: { platform, kinds: [...kinds], on_flag: on ? ('1' as const) : ('0' as const) },
  }),
  reply: NoticeSettings,
})
