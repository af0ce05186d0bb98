import type { DisplayTime } from '@/domain/china-time'
import { timeText } from '../../../../words/time-text'
import { isoDay } from '../../../../words/zh-hans/days'

/** 简体中文 of the yearly premiums of residents (居民医保费). */
export const premiums = {
  title: '居民医保费',
  intro: '居民医保按年交，交一次管一整年。这里有你自己的，和你可以替他交的家人的。',
  none: '没有要交的居民医保费',
  noneText: '职工医保从工资里交，不用另外交。给孩子或家人交，要先是他的监护人，或者办了家庭共济。',
  what: (year: number, place: string) => `${year}年 ${place}居民医保费`,
  who: { mine: '我自己', other: (name: string) => name },
  window: (first: string, last: string) => `缴费期 ${isoDay(first)}–${isoDay(last)}`,
  notYet: (first: string) => `${isoDay(first)}开始交`,
  closed: '过了缴费期，不能补交',
  closedText: (hotline: string) => `怎么办请拨 ${hotline} 问一问。`,
  choose: '从哪里付？',
  paying: '正在付款',
  sources: {
    OWN_ACCOUNT: '我的个人账户（历年资金）',
    SHARED_ACCOUNT: '家人的账户（家庭共济）',
    WALLET: '我的医保钱包',
    CASH: '现金或银行卡',
    OTHER: '其他',
  },
  sharedBy: (name: string) => `${name} 的账户（家庭共济）`,
  available: { OWN_ACCOUNT: '有', SHARED_ACCOUNT: '共济限额还剩', WALLET: '有', CASH: '', OTHER: '有' },
  has: (what: string, amount: string) => `${what} ${amount}`,
  whyNot: {
    INSUFFICIENT_BALANCE: '不够交这一笔',
    NO_ACCOUNT: '居民医保没有个人账户',
    ACCOUNT_FROZEN: '账户冻结了，现在不能用',
    SCOPE_NOT_ALLOWED: '当地规定不能用个人账户交',
    OVER_CAP: '超过家人定的限额',
  },
  butNot: (there: string, why: string) => `${there}，${why}`,
  nobodyShares: '还没有家人同意用他的账户交',
  cannot: (code: string) => `现在不能用（代码 ${code}）`,
  ask: (amount: string) => `付 ${amount}？`,
  askText: (source: string, who: string, year: number) =>
    `从${source}付，给${who}交 ${year} 年居民医保费。付了不能退。`,
  yes: '付款',
  no: '再想想',
  paid: '已交',
  paidFrom: (source: string, at: DisplayTime) => `${timeText(at)} · ${source}`,
  receipt: (id: string) => `缴费凭据 ${id}`,
  refusals: {
    PREMIUM_PAID: { what: '这一笔已经交过了', todo: '不用再交，凭据在下面' },
    PREMIUM_WINDOW_CLOSED: { what: '今天不在缴费期', todo: '请看缴费期，有疑问打缴费热线' },
    SCOPE_NOT_ALLOWED: { what: '不能从这里交居民医保费', todo: '请换一种付法' },
    NO_ACCOUNT: { what: '居民医保没有个人账户', todo: '请换一种付法' },
    ACCOUNT_FROZEN: { what: '账户冻结了，没有付', todo: '请换一种付法' },
    INSUFFICIENT_BALANCE: { what: '钱不够，没有付', todo: '请换一种付法' },
    OVER_CAP: { what: '超过家人定的限额，没有付', todo: '请家人调高限额，或换一种付法' },
    VERSION_CONFLICT: { what: '这一笔刚刚有变化，没有付', todo: '请看清楚现在的样子再付' },
    NOT_FOUND: { what: '这一笔现在不归你交', todo: '请看下面的账单' },
  },
} as const
