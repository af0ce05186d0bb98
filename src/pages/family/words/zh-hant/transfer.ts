import type { DisplayTime } from '@/domain/china-time'
import { timeText } from '../../../../words/time-text'
import { certificateWords } from '../../../../words/zh-hant/certificates'

/** 簡體中文 of the page on which money is sent to a relative. */
export const transfer = {
  title: '轉給家人',
  intro: '從你往年結餘的錢（歷年資金）裏轉。對方收下後，進他的醫保錢包。',
  closedTitle: '現在不能轉',
  closedText: (from: string, to: string) => `每天 ${from}–${to} 可以轉。可以先填好，到時間再來。`,
  fullTitle: '今天的次數用完了',
  fullText: (most: number, from: string) => `每天最多轉 ${most} 次，明天 ${from} 以後可以再轉。`,
  look: '刷新',
  number: '家人的身份證號',
  relation: '他是我的',
  relationHint: '本省、外省都可以。想讓他每次直接用你的賬户，請用家庭共濟。',
  amount: '轉多少（元）',
  amountPlaceholder: '如 500',
  amountHint: (most: string, left: number) => `每次最多 ${most}，今天還能轉 ${left} 次`,
  errors: {
    MISSING: {
      name: '請填寫姓名',
      number: '請把 18 位號碼填完整',
      relation: '請選一個關係',
      amount: '請填寫金額',
    },
    ...certificateWords.numberError,
    AMOUNT: '請填大於 0 的金額，最多兩位小數，如 500',
    OVER: (most: string) => `每次最多 ${most}，多的可以分幾次轉`,
  },
  fill: (count: number) => `還有 ${count} 處要填或要改`,
  fillText: '已經用紅字標出來了。',
  next: '下一步',
  check: '請核對，還沒有轉出',
  checkText: '確認後馬上從你的賬户轉出。對方沒有收下的，第二天 06:00 自動退回。',
  rows: { name: '給誰', number: '身份證號', relation: '他是我的', amount: '轉多少' },
  back: '返回修改',
  submit: '確認轉出',
  busy: '正在轉出',
  unsure: '還不知道有沒有轉出。再點一次會先查清楚，不會轉兩次。',
  sentTitle: (amount: string) => `已轉出 ${amount}，等對方收下`,
  sentText: (who: string, until: DisplayTime) =>
    `請 ${who} 打開“醫保錢包”收下；沒有手機的，由能出示他憑證的家人收下。${timeText(until)} 前沒有收下，就自動退回你的賬户。`,
  late: '剛才沒有收到回應，已經查過：轉出去了，只有一筆。',
  done: '看醫保錢包',

  /** These sentences say what the city's refusals of sending mean. */
  refusals: {
    IDENTITY_MISMATCH: { what: '姓名和身份證號對不上', todo: '請照着家人的證件核對這兩項' },
    NOT_OFFERED: {
      what: '你或家人的參保地還沒有開通醫保錢包',
      todo: '能不能用別的辦法，請問當地醫保服務熱線',
    },
    TRANSFER_WINDOW_CLOSED: { what: '現在不是可以轉的時間', todo: '請在白天再轉，填好的內容還在' },
    RELATION_NOT_ALLOWED: {
      what: '不能轉給自己，也不能轉給這種關係的家人',
      todo: '請核對關係選得對不對',
    },
    MEMBER_NOT_INSURED: { what: '這位家人現在沒有參保', todo: '請他先參保或恢復參保，再轉給他' },
    NO_ACCOUNT: { what: '你沒有個人賬户，沒有可以轉的錢', todo: '只有職工醫保有個人賬户' },
    ACCOUNT_FROZEN: { what: '你的個人賬户凍結了', todo: '恢復繳費後再來轉，填好的內容還在' },
    TRANSFER_LIMIT: { what: '超過了每天能轉的次數或每次的上限', todo: '請少轉一些，或者明天再轉' },
    INSUFFICIENT_BALANCE: {
      what: '往年結餘的錢（歷年資金）不夠',
      todo: '請少轉一些。今年劃入的錢不能轉',
    },
    RATE_LIMITED: { what: '核對的次數太多了', todo: '請過一會兒再試，填好的內容還在' },
    INVALID_REQUEST: { what: '填寫的內容有一處不對', todo: '請再核對一遍，內容都還在' },
  },
} as const
