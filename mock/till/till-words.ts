import type { ItemClass } from '@/contract/settlement'
import type { AccountKind, Obstacle } from '@/contract/split'
import type { RefusalCode } from '@/contract/refusal'
import { displayTime } from '@/domain/china-time'
import { isTemporary, type Problem } from '@/domain/problem'

/** The names of the item classes (甲乙丙) on a receipt. */
export const classNames: Readonly<Record<ItemClass | 'OTHER', string>> = {
  A: '甲类',
  B: '乙类',
  C: '自费',
  OTHER: '其他',
}

/** The names of the accounts, where no sharer's name stands. */
export const accountNames: Readonly<Record<AccountKind, string>> = {
  OWN: '个人账户',
  WALLET: '医保钱包',
  SHARER: '共济账户',
}

/** The reasons for which an account did not pay, after its owner. */
export const unpaidNames: Readonly<Record<Obstacle | 'OTHER', string>> = {
  FROZEN: '已冻结',
  SUSPENDED: '已暂停',
  NOT_BEGUN: '未到开始日',
  OVER: '已过约定日',
  SCOPE: '不付这类费用',
  PLACE: '不在参保地',
  MONTH_CAP: '本月上限已满',
  VISIT_CAP: '到每次上限',
  EMPTY: '余额不足',
  NOT_PAYABLE: '按规定不付',
  NOT_ITS_TURN: '没有用到',
  OTHER: '没有付',
}

/** Formats a time in China, such as `2026-11-21 14:32`: a receipt includes the year. */
export function timeText(at: number): string {
  const { year, month, day, clock } = displayTime(at, 0)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)} ${clock}`
}

/** Returns a sentence for an error without a sentence of the city's own. */
export function problemSentence(problem: Problem): string {
  switch (problem.is) {
    case 'offline':
    case 'dropped':
      return '现在连不上医保服务。'
    case 'timeout':
      return '医保服务很久没有回答。'
    case 'unavailable':
      return '医保服务暂时不能办理。'
    case 'malformed':
      return '医保服务的回答读不懂，可能已经办理，也可能没有。'
    case 'refused':
    case 'signed-out':
      return '医保服务没有受理。'
  }
}

const anotherCode = '请顾客在手机上换一个码，再扫一次。'

const advice: Partial<Record<RefusalCode, string>> = {
  VOUCHER_EXPIRED: anotherCode,
  VOUCHER_USED: anotherCode,
  VOUCHER_REVOKED: anotherCode,
  VOUCHER_NOT_ACTIVATED: '请顾客先在手机上激活医保凭证，或者使用实体卡。',
  IDENTITY_MISMATCH: '请核对顾客本人的证件，或者使用实体卡。',
  ACCOUNT_FROZEN: '请顾客向参保地医保部门询问账户状态，或者改用现金。',
  INSUFFICIENT_BALANCE: '请顾客改用现金支付不足的部分。',
  DUPLICATE_SETTLE: '不要再收一次钱；请顾客在手机的使用记录里核对。',
  TRACE_CODE_SOLD: '请换一盒药；这一盒请留下，报给医保部门。',
  TRACE_CODE_UNKNOWN: '请核对药盒上的追溯码，或者换一盒药。',
  POLICY_UNAVAILABLE: '请稍后再试，或者先按自费收款。',
  RATE_LIMITED: '请等一分钟再试。',
  INVALID_REQUEST: '请核对扫到的数字、清单和机构后再试。',
  NOT_FOUND: '请核对机构、结算号和扫到的数字。',
  NOT_BUILT: '这座城市还不能办这件事，请联系医保信息科。',
}

/** Returns the next step after an error. */
export function nextStep(problem: Problem): string {
  const known = problem.is === 'refused' ? advice[problem.code as RefusalCode] : undefined
  if (known !== undefined) return known
  return isTemporary(problem) ? '请再试一次：已经办成的不会重复办理。' : '请把代码告诉当地医保热线。'
}
