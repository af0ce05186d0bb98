import type { DisplayTime } from '@/domain/china-time'
import { timeText } from '../../../../words/time-text'
import { isoDay } from '../../../../words/zh-hant/days'

/** 簡體中文 of the yearly premiums of residents (居民醫保費). */
export const premiums = {
  title: '居民醫保費',
  intro: '居民醫保按年交，交一次管一整年。這裏有你自己的，和你可以替他交的家人的。',
  none: '沒有要交的居民醫保費',
  noneText: '職工醫保從工資裏交，不用另外交。給孩子或家人交，要先是他的監護人，或者辦了家庭共濟。',
  what: (year: number, place: string) => `${year}年 ${place}居民醫保費`,
  who: { mine: '我自己', other: (name: string) => name },
  window: (first: string, last: string) => `繳費期 ${isoDay(first)}–${isoDay(last)}`,
  notYet: (first: string) => `${isoDay(first)}開始交`,
  closed: '過了繳費期，不能補交',
  closedText: (hotline: string) => `怎麼辦請撥 ${hotline} 問一問。`,
  choose: '從哪裏付？',
  paying: '正在付款',
  sources: {
    OWN_ACCOUNT: '我的個人賬户（歷年資金）',
    SHARED_ACCOUNT: '家人的賬户（家庭共濟）',
    WALLET: '我的醫保錢包',
    CASH: '現金或銀行卡',
    OTHER: '其他',
  },
  sharedBy: (name: string) => `${name} 的賬户（家庭共濟）`,
  available: { OWN_ACCOUNT: '有', SHARED_ACCOUNT: '共濟限額還剩', WALLET: '有', CASH: '', OTHER: '有' },
  has: (what: string, amount: string) => `${what} ${amount}`,
  whyNot: {
    INSUFFICIENT_BALANCE: '不夠交這一筆',
    NO_ACCOUNT: '居民醫保沒有個人賬户',
    ACCOUNT_FROZEN: '賬户凍結了，現在不能用',
    SCOPE_NOT_ALLOWED: '當地規定不能用個人賬户交',
    OVER_CAP: '超過家人定的限額',
  },
  butNot: (there: string, why: string) => `${there}，${why}`,
  nobodyShares: '還沒有家人同意用他的賬户交',
  cannot: (code: string) => `現在不能用（代碼 ${code}）`,
  ask: (amount: string) => `付 ${amount}？`,
  askText: (source: string, who: string, year: number) =>
    `從${source}付，給${who}交 ${year} 年居民醫保費。付了不能退。`,
  yes: '付款',
  no: '再想想',
  paid: '已交',
  paidFrom: (source: string, at: DisplayTime) => `${timeText(at)} · ${source}`,
  receipt: (id: string) => `繳費憑據 ${id}`,
  refusals: {
    PREMIUM_PAID: { what: '這一筆已經交過了', todo: '不用再交，憑據在下面' },
    PREMIUM_WINDOW_CLOSED: { what: '今天不在繳費期', todo: '請看繳費期，有疑問打繳費熱線' },
    SCOPE_NOT_ALLOWED: { what: '不能從這裏交居民醫保費', todo: '請換一種付法' },
    NO_ACCOUNT: { what: '居民醫保沒有個人賬户', todo: '請換一種付法' },
    ACCOUNT_FROZEN: { what: '賬户凍結了，沒有付', todo: '請換一種付法' },
    INSUFFICIENT_BALANCE: { what: '錢不夠，沒有付', todo: '請換一種付法' },
    OVER_CAP: { what: '超過家人定的限額，沒有付', todo: '請家人調高限額，或換一種付法' },
    VERSION_CONFLICT: { what: '這一筆剛剛有變化，沒有付', todo: '請看清楚現在的樣子再付' },
    NOT_FOUND: { what: '這一筆現在不歸你交', todo: '請看下面的賬單' },
  },
} as const
