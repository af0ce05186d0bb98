import type { NoticeKind } from '@/contract/notice'
import { toWireTime } from '@/domain/china-day'
import { formatFen } from '@/domain/money'
import type { NoticePlatform, StoredNotice } from './state'

/** A notice as the client shows it, and the page of the app that a touch opens. */
export interface ShownNotice {
  readonly title: string
  readonly lines: readonly (readonly [name: string, value: string])[]
  readonly page: string
}

/** The title, the name of the amount and the page of each kind. Neither names a person, an institution or a medicine. */
const templates: Readonly<Record<NoticeKind, readonly [title: string, amount: string, page: string]>> = {
  SETTLED: ['医保结算完成', '个人付', 'pages/records/records/index'],
  SHARED_USED: ['家人用了你的账户', '账户付', 'pages/family/sharing/index'],
  OFFER_WAITING: ['家庭共济等你确认', '', 'pages/family/sharing/index'],
  OFFER_ANSWERED: ['家庭共济有了答复', '', 'pages/family/sharing/index'],
  REVERSED: ['医保结算已撤销', '退回', 'pages/records/records/index'],
  DEPOSITED: ['个人账户有钱划入', '划入', 'pages/money/deposits/index'],
  CODE_SCANNED: ['医保码被扫过', '', 'pages/identity/access-log/index'],
  VOUCHER_PAUSED: ['医保凭证已暂停', '', 'pages/identity/voucher-settings/index'],
  PREMIUM_OPEN: ['居民医保可以缴费了', '应缴', 'pages/family/premiums/index'],
}

/** Names the template of a kind at a client; the real ones come from the client's own console. */
export const templateId = (platform: NoticePlatform, kind: NoticeKind): string =>
  `${platform}-${kind.toLowerCase().replace(/_/g, '-')}`

/** Writes a notice as the client shows it. */
export function shownNotice({ kind, at, fen }: StoredNotice): ShownNotice {
  const [title, amount, page] = templates[kind]
  const time = toWireTime(at).slice(0, 16).replace('T', ' ')
  const money = fen === undefined ? [] : [[amount, formatFen(fen)] as const]
  return { title, lines: [['时间', time], ...money], page }
}
