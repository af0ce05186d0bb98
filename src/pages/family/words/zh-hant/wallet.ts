import type { DisplayTime } from '@/domain/china-time'
import { timeText } from '../../../../words/time-text'

/** 簡體中文 of the wallet (醫保錢包): money between relatives in different provinces. */
export const wallet = {
  title: '醫保錢包',
  balance: '錢包裏的錢（醫保錢包）',
  what: '外省的家人轉給你的錢，可以用來交居民醫保費。',
  today: '今天轉給家人',
  left: '還能轉',
  times: (left: number) => `${left} 次`,
  timesADay: (most: number) => `每天最多 ${most} 次`,
  most: '每次最多',
  hours: '可以轉的時間',
  between: (from: string, to: string) => `${from}–${to}`,
  open: { true: '現在可以轉', false: '現在不能轉' },
  send: '轉給外省的家人',

  waitingTitle: (who: string) => `${who}轉給你`,
  waitingText: (until: DisplayTime) => `${timeText(until)} 前沒有收下，就退回給對方。`,
  accept: '收下',
  acceptBusy: '正在收下',
  acceptLabel: (who: string, amount: string) => `收下${who}轉來的 ${amount}`,
  acceptAsk: (amount: string) => `收下 ${amount}？`,
  acceptText: (who: string) => `${who}轉給你的，收下後進你的醫保錢包。`,
  acceptYes: '確認收下',
  acceptNo: '再想想',
  taken: (amount: string) => `已收下 ${amount}`,
  takenText: '錢已經在你的醫保錢包裏。',

  list: '轉賬記錄',
  to: (who: string) => `轉給${who}`,
  from: (who: string) => `${who}轉來`,
  sentAt: (at: DisplayTime) => `${timeText(at)} 轉出`,
  states: {
    OUT: {
      PENDING: (at: DisplayTime) => `等對方收下，${timeText(at)} 前沒有收下就退回`,
      ACCEPTED: (at: DisplayTime) => `對方已收下 · ${timeText(at)}`,
      RETURNED: (at: DisplayTime) => `對方沒有收下，已退回你的賬户 · ${timeText(at)}`,
    },
    IN: {
      PENDING: (at: DisplayTime) => `等你收下，${timeText(at)} 前沒有收下就退回`,
      ACCEPTED: (at: DisplayTime) => `已收下 · ${timeText(at)}`,
      RETURNED: (at: DisplayTime) => `沒有收下，已退回給對方 · ${timeText(at)}`,
    },
  },
  none: '還沒有轉過錢',
  noneText: '轉出的和收到的，都會記在這裏。',
  more: '再看 20 條',
  moreBusy: '正在加載',

  /** These sentences say what the city's refusals of accepting mean. */
  refusals: {
    TRANSFER_OVER: { what: '這一筆已經收下過，或者已經退回', todo: '請看下面的轉賬記錄' },
    NOT_FOUND: { what: '沒有找到這一筆', todo: '請看下面的轉賬記錄' },
  },
} as const
