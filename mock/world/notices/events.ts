import * as v from 'valibot'
import { noticeKinds } from '@/contract/notice'
import { at, name } from '../event-parts'

/** The events of notices. Notices themselves follow from the other events, so that each is sent once. */
export const noticeEvents = [
  v.object({
    type: v.literal('notices-switched'),
    at,
    personNumber: name,
    kinds: v.array(v.picklist(noticeKinds)),
    /** The client through which they are sent from now on; null switches them off. */
    platform: v.nullable(v.picklist(['weapp', 'alipay'])),
  }),
] as const
/** An event of notices. */
export type NoticeEvent = v.InferOutput<(typeof noticeEvents)[number]>
