import type { DisplayTime } from '@/domain/display-time'
import { timeSaid } from '../../time-said'
import { certificateWords } from '../../zh-hant/certificates'

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
  waitingText: (until: DisplayTime) => `${timeSaid(until)} 前沒有收下，就退回給對方。`,
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
  who: (name: string, relation: string) => `${name}（${relation}）`,
  to: (who: string) => `轉給${who}`,
  from: (who: string) => `${who}轉來`,
  sentAt: (at: DisplayTime) => `${timeSaid(at)} 轉出`,
  states: {
    OUT: {
      PENDING: (at: DisplayTime) => `等對方收下，${timeSaid(at)} 前沒有收下就退回`,
      ACCEPTED: (at: DisplayTime) => `對方已收下 · ${timeSaid(at)}`,
      RETURNED: (at: DisplayTime) => `對方沒有收下，已退回你的賬户 · ${timeSaid(at)}`,
    },
    IN: {
      PENDING: (at: DisplayTime) => `等你收下，${timeSaid(at)} 前沒有收下就退回`,
      ACCEPTED: (at: DisplayTime) => `已收下 · ${timeSaid(at)}`,
      RETURNED: (at: DisplayTime) => `沒有收下，已退回給對方 · ${timeSaid(at)}`,
    },
  },
  none: '還沒有轉過錢',
  noneText: '轉出的和收到的，都會記在這裏。',
  more: '再看 20 條',
  moreBusy: '正在加載',

  /** What the city's refusals of accepting mean. */
  refusals: {
    TRANSFER_OVER: { what: '這一筆已經收下過，或者已經退回', todo: '請看下面的轉賬記錄' },
    NOT_FOUND: { what: '沒有找到這一筆', todo: '請看下面的轉賬記錄' },
  },

  form: {
    title: '轉給外省的家人',
    intro: '從你往年結餘的錢（歷年資金）裏轉。對方收下後，進他的醫保錢包。',
    closedTitle: '現在不能轉',
    closedText: (from: string, to: string) => `每天 ${from}–${to} 可以轉。可以先填好，到時間再來。`,
    fullTitle: '今天的次數用完了',
    fullText: (most: number, from: string) => `每天最多轉 ${most} 次，明天 ${from} 以後可以再轉。`,
    look: '刷新',
    name: '家人的姓名',
    namePlaceholder: certificateWords.namePlaceholder,
    number: '家人的身份證號',
    numberPlaceholder: certificateWords.numberPlaceholder['01'],
    relation: '他是我的',
    relationHint: '家人要在外省參保。同一個省的，請用家庭共濟。',
    chosen: '已選',
    amount: '轉多少（元）',
    amountPlaceholder: '如 500',
    amountHint: (most: string, left: number) => `每次最多 ${most}，今天還能轉 ${left} 次`,
    wrong: {
      MISSING: {
        name: '請填寫姓名',
        number: '請把 18 位號碼填完整',
        relation: '請選一個關係',
        amount: '請填寫金額',
      },
      ...certificateWords.numberWrong,
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
      `請 ${who} 在自己的手機上打開“醫保錢包”收下。${timeSaid(until)} 前沒有收下，就自動退回你的賬户。`,
    late: '剛才沒有收到回應，已經查過：轉出去了，只有一筆。',
    done: '看醫保錢包',
    toSharing: '去看看',

    /** What the city's refusals of sending mean. */
    refusals: {
      IDENTITY_MISMATCH: { what: '姓名和身份證號對不上', todo: '請照着家人的證件核對這兩項' },
      NOT_OFFERED: {
        what: '你或家人的參保地還沒有開通醫保錢包',
        todo: '能不能用別的辦法，請問當地醫保服務熱線',
      },
      TRANSFER_WINDOW_CLOSED: { what: '現在不是可以轉的時間', todo: '請在白天再轉，填好的內容還在' },
      RELATION_NOT_ALLOWED: {
        what: '不能轉給這種關係的家人',
        todo: '請核對關係選得對不對',
      },
      MEMBER_NOT_INSURED: { what: '這位家人現在沒有參保', todo: '請他先參保或恢復參保，再轉給他' },
      PLACE_NOT_ALLOWED: {
        what: '他和你在同一個省參保',
        todo: '不用轉錢，可以讓他直接用你的賬户（家庭共濟）',
      },
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
  },
} as const
