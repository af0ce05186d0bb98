import type { DisplayTime } from '@/domain/china-time'
import { timeText } from '../../../../words/time-text'

/** 简体中文 of the wallet (医保钱包): money between relatives in different provinces. */
export const wallet = {
  title: '医保钱包',
  balance: '钱包里的钱（医保钱包）',
  what: '外省的家人转给你的钱，可以用来交居民医保费。',
  today: '今天转给家人',
  left: '还能转',
  times: (left: number) => `${left} 次`,
  timesADay: (most: number) => `每天最多 ${most} 次`,
  most: '每次最多',
  hours: '可以转的时间',
  between: (from: string, to: string) => `${from}–${to}`,
  open: { true: '现在可以转', false: '现在不能转' },
  send: '转给外省的家人',

  waitingTitle: (who: string) => `${who}转给你`,
  waitingText: (until: DisplayTime) => `${timeText(until)} 前没有收下，就退回给对方。`,
  accept: '收下',
  acceptBusy: '正在收下',
  acceptLabel: (who: string, amount: string) => `收下${who}转来的 ${amount}`,
  acceptAsk: (amount: string) => `收下 ${amount}？`,
  acceptText: (who: string) => `${who}转给你的，收下后进你的医保钱包。`,
  acceptYes: '确认收下',
  acceptNo: '再想想',
  taken: (amount: string) => `已收下 ${amount}`,
  takenText: '钱已经在你的医保钱包里。',

  list: '转账记录',
  to: (who: string) => `转给${who}`,
  from: (who: string) => `${who}转来`,
  sentAt: (at: DisplayTime) => `${timeText(at)} 转出`,
  states: {
    OUT: {
      PENDING: (at: DisplayTime) => `等对方收下，${timeText(at)} 前没有收下就退回`,
      ACCEPTED: (at: DisplayTime) => `对方已收下 · ${timeText(at)}`,
      RETURNED: (at: DisplayTime) => `对方没有收下，已退回你的账户 · ${timeText(at)}`,
    },
    IN: {
      PENDING: (at: DisplayTime) => `等你收下，${timeText(at)} 前没有收下就退回`,
      ACCEPTED: (at: DisplayTime) => `已收下 · ${timeText(at)}`,
      RETURNED: (at: DisplayTime) => `没有收下，已退回给对方 · ${timeText(at)}`,
    },
  },
  none: '还没有转过钱',
  noneText: '转出的和收到的，都会记在这里。',
  more: '再看 20 条',
  moreBusy: '正在加载',

  /** These sentences say what the city's refusals of accepting mean. */
  refusals: {
    TRANSFER_OVER: { what: '这一笔已经收下过，或者已经退回', todo: '请看下面的转账记录' },
    NOT_FOUND: { what: '没有找到这一笔', todo: '请看下面的转账记录' },
  },
} as const
