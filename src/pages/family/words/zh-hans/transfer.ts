import type { DisplayTime } from '@/domain/china-time'
import { timeText } from '../../../../words/time-text'
import { certificateWords } from '../../../../words/zh-hans/certificates'

/** 简体中文 of the page on which money is sent to a relative. */
export const transfer = {
  title: '转给家人',
  intro: '从你往年结余的钱（历年资金）里转。对方收下后，进他的医保钱包。',
  closedTitle: '现在不能转',
  closedText: (from: string, to: string) => `每天 ${from}–${to} 可以转。可以先填好，到时间再来。`,
  fullTitle: '今天的次数用完了',
  fullText: (most: number, from: string) => `每天最多转 ${most} 次，明天 ${from} 以后可以再转。`,
  look: '刷新',
  number: '家人的身份证号',
  relation: '他是我的',
  relationHint: '本省、外省都可以。想让他每次直接用你的账户，请用家庭共济。',
  amount: '转多少（元）',
  amountPlaceholder: '如 500',
  amountHint: (most: string, left: number) => `每次最多 ${most}，今天还能转 ${left} 次`,
  errors: {
    MISSING: {
      name: '请填写姓名',
      number: '请把 18 位号码填完整',
      relation: '请选一个关系',
      amount: '请填写金额',
    },
    ...certificateWords.numberError,
    AMOUNT: '请填大于 0 的金额，最多两位小数，如 500',
    OVER: (most: string) => `每次最多 ${most}，多的可以分几次转`,
  },
  fill: (count: number) => `还有 ${count} 处要填或要改`,
  fillText: '已经用红字标出来了。',
  next: '下一步',
  check: '请核对，还没有转出',
  checkText: '确认后马上从你的账户转出。对方没有收下的，第二天 06:00 自动退回。',
  rows: { name: '给谁', number: '身份证号', relation: '他是我的', amount: '转多少' },
  back: '返回修改',
  submit: '确认转出',
  busy: '正在转出',
  unsure: '还不知道有没有转出。再点一次会先查清楚，不会转两次。',
  sentTitle: (amount: string) => `已转出 ${amount}，等对方收下`,
  sentText: (who: string, until: DisplayTime) =>
    `请 ${who} 打开“医保钱包”收下；没有手机的，由能出示他凭证的家人收下。${timeText(until)} 前没有收下，就自动退回你的账户。`,
  late: '刚才没有收到回应，已经查过：转出去了，只有一笔。',
  done: '看医保钱包',

  /** These sentences say what the city's refusals of sending mean. */
  refusals: {
    IDENTITY_MISMATCH: { what: '姓名和身份证号对不上', todo: '请照着家人的证件核对这两项' },
    NOT_OFFERED: {
      what: '你或家人的参保地还没有开通医保钱包',
      todo: '能不能用别的办法，请问当地医保服务热线',
    },
    TRANSFER_WINDOW_CLOSED: { what: '现在不是可以转的时间', todo: '请在白天再转，填好的内容还在' },
    RELATION_NOT_ALLOWED: {
      what: '不能转给自己，也不能转给这种关系的家人',
      todo: '请核对关系选得对不对',
    },
    MEMBER_NOT_INSURED: { what: '这位家人现在没有参保', todo: '请他先参保或恢复参保，再转给他' },
    NO_ACCOUNT: { what: '你没有个人账户，没有可以转的钱', todo: '只有职工医保有个人账户' },
    ACCOUNT_FROZEN: { what: '你的个人账户冻结了', todo: '恢复缴费后再来转，填好的内容还在' },
    TRANSFER_LIMIT: { what: '超过了每天能转的次数或每次的上限', todo: '请少转一些，或者明天再转' },
    INSUFFICIENT_BALANCE: {
      what: '往年结余的钱（历年资金）不够',
      todo: '请少转一些。今年划入的钱不能转',
    },
    RATE_LIMITED: { what: '核对的次数太多了', todo: '请过一会儿再试，填好的内容还在' },
    INVALID_REQUEST: { what: '填写的内容有一处不对', todo: '请再核对一遍，内容都还在' },
  },
} as const
