import { isoDay } from '../../../../words/zh-hant/days'
import { bindingRefusals } from './binding-refusals'

/** 簡體中文 of one binding of family sharing, and of an offer. */
export const binding = {
  title: '家庭共濟',
  day: isoDay,
  gone: { title: '沒有找到這一份共濟', text: '可能已經很久以前結束了，請返回列表再看', back: '返回' },
  busy: '正在辦理',

  head: {
    iShare: '你讓家人用你的個人賬户（家庭共濟）',
    iUse: '你可以用家人的個人賬户（家庭共濟）',
    childUses: (child: string) => `孩子 ${child} 可以用家人的個人賬户（家庭共濟）`,
    place: (name: string) => `對方參保地 ${name}`,
    startsOn: (begin: string) => `從 ${begin} 起可以用`,
  },
  /** These sentences explain each state to the one who shares, the one who uses, and the guardian of a child who does. */
  stateTexts: {
    PENDING: {
      SHARER: '對方還沒有確認，現在不會用你的錢。七天內不確認就過期。',
      MEMBER: '要等你確認才開始。七天內不確認就過期。',
      CHILD: '要等你替孩子確認才開始。七天內不確認就過期。',
    },
    ACTIVE: {
      SHARER: '對方看病買藥出示自己的碼，自己的賬户先付，再用你的賬户。',
      MEMBER: '看病買藥出示你自己的碼，你自己的賬户先付，再用對方的賬户。',
      CHILD: '孩子看病買藥出示孩子自己的碼，從對方的賬户付。',
    },
    PAUSED: {
      SHARER: '你們有一方的醫保停了，現在不會用你的錢。恢復參保後接着有效。',
      MEMBER: '你們有一方的醫保停了，現在不能用對方的錢。恢復參保後接着有效。',
      CHILD: '對方或孩子的醫保停了，現在不能用對方的錢。恢復參保後接着有效。',
    },
    EXPIRED: {
      SHARER: '七天裏沒有確認，已經作廢。',
      MEMBER: '七天裏沒有確認，已經作廢。',
      CHILD: '七天裏沒有確認，已經作廢。',
    },
    DECLINED: {
      SHARER: '對方沒有同意，不會用你的錢。',
      MEMBER: '你沒有同意，不會用對方的錢。',
      CHILD: '你替孩子沒有同意，不會用對方的錢。',
    },
  },
  byGuardian: '未滿 14 週歲，由監護人在自己的手機上確認。七天內不確認就過期。',
  /** These words name the one who ended it, as whoever looks calls them. */
  endedBy: { me: '你停止了', other: '對方停止了', city: '自動結束' },
  endedAt: (by: string, reason: string, time: string) => `${time} ${by}，因為${reason}。`,
  reasons: {
    NO_LONGER_NEEDED: '不再需要',
    RELATION_ENDED: '親屬關係有變化',
    MISTAKE: '當時弄錯了',
    OTHER: '其他原因',
    PERIOD_OVER: '約定的日期到了',
    SHARER_LEFT: '出錢的一方不再參加職工醫保',
    MEMBER_LEFT: '用錢的一方不再參保',
  },

  terms: {
    monthUsed: '本月已用',
    monthLeft: (amount: string) => `本月還可以用 ${amount}`,
    noMonthCap: '沒有每月上限，賬户裏有多少可以用多少',
    ofCap: (used: string, cap: string) => `本月已用 ${used}，每月上限 ${cap}`,
    monthCap: '每月上限',
    visitCap: '每次上限',
    scopes: '可以用在',
    begins: '開始',
    ends: '截止',
    noEnd: '長期',
    turn: '誰先付',
    turnOf: (n: number) => `第 ${n} 個付`,
  },
  seen: {
    title: { SHARER: '你看得到什麼', MEMBER: '對方看得到什麼' },
    text: {
      SHARER: '只有每次用了多少錢、什麼時候用的。看不到對方在哪裏看病、買了什麼藥。',
      MEMBER: '只有每次用了多少錢、什麼時候用的。看不到在哪裏看病、買了什麼藥。',
    },
  },

  offer: {
    title: (name: string) => `${name}願意把個人賬户裏的錢給你用`,
    childTitle: (name: string, child: string) => `${name}願意把個人賬户裏的錢給孩子 ${child} 用`,
    /** These sentences say what it is, how it is used, what the other one sees, and how to leave. */
    meaning: {
      own: [
        '這叫家庭共濟：你看病買藥要自己付的部分，可以由對方的醫保個人賬户付。不用你出錢，也不動你的報銷額度。',
        '看病買藥時出示你自己的碼。你自己的賬户先付，不夠的再用對方的賬户。',
        '同意以後，對方看得到每次用了多少錢、什麼時候用的；看不到你在哪裏看病、買了什麼藥。',
        '以後不想用了，隨時可以在這裏停止，馬上生效。',
      ],
      child: [
        '這叫家庭共濟：孩子看病買藥要自己付的部分，可以由家人的醫保個人賬户付。不動孩子的報銷額度。',
        '看病買藥時出示孩子自己的碼，從家人的賬户自動付。',
        '同意以後，給錢的家人看得到每次用了多少錢、什麼時候用的；看不到孩子在哪裏看病、買了什麼藥。',
        '以後不想用了，隨時可以在這裏停止，馬上生效。',
      ],
    },
    forChild: '孩子未滿 14 週歲，由你這位監護人替孩子決定。',
    accept: '同意',
    decline: '不同意',
    acceptAsk: (name: string) => `同意用 ${name} 的賬户？`,
    acceptText: '同意後馬上可以用，看病買藥時自動扣款。',
    acceptYes: '確認同意',
    declineAsk: '不同意這份邀請？',
    declineText: '對方會看到你沒有同意。以後需要，可以請對方再發一次。',
    declineYes: '確定',
    no: '再想想',
    needsConsent: '去看授權',
  },

  change: {
    open: '修改上限和用途',
    title: '修改上限和用途',
    text: '改好馬上生效。對方能看到新的內容；已經用掉的錢不退回。',
    scopes: '可以用在',
    ticked: { on: '已選', off: '未選' },
    otherScope: '現在還有一項用途這裏顯示不出名稱，保存後它會取消。',
    monthCap: '每月上限（元）',
    visitCap: '每次上限（元）',
    capPlaceholder: '不填就是不限',
    now: (value: string) => `現在是：${value}`,
    ends: '到什麼時候',
    noEnd: '長期',
    until: '到某一天',
    chosen: '已選',
    day: '最後一天',
    dayPlaceholder: '如 20271231',
    dayRead: (text: string) => `到 ${text}（含當天）`,
    errors: {
      NONE: '至少選一項，否則就是停止共濟',
      AMOUNT: '請填金額，例如 300；不限就留空',
      OVER_MONTH: '每次上限不能比每月上限高',
      DAY: '請填 8 位日期，如 20271231',
      PAST: '最後一天不能早於今天',
      NOT_AFTER_BEGIN: '最後一天要晚於開始的那天',
    },
    save: '保存',
    cancel: '不改了',
  },

  end: {
    openSharer: '停止給對方用',
    openPending: '收回邀請',
    openMember: '不再用對方的錢',
    kept: (day: string) => `按當地規定，${day}起可以結束。`,
    title: '停止家庭共濟',
    text: '馬上停止。正在結算的那一筆照常付，之後不再付。以前用掉的錢不退回。',
    pendingText: '收回後對方不能再確認。現在還沒有用過你的錢。',
    reason: '為什麼停止',
    submit: '確認停止',
    cancel: '不停止',
  },

  usages: {
    title: '用了哪些',
    range: '看哪一段',
    chosen: '已選',
    ranges: { MONTH: '本月', LAST_MONTH: '上個月', YEAR: '今年', ALL: '全部', DAYS: '自己選' },
    from: '從哪一天',
    to: '到哪一天',
    dayPlaceholder: '如 20261101',
    errors: { DAY: '請填 8 位日期，如 20261101', ORDER: '後一天要在前一天之後' },
    sum: '這一段共用',
    sumNote: '已退回的不算在內',
    none: '這一段沒有用過',
    givenBack: (time: string) => `已退回 · ${time}`,
    more: '再看 20 條',
    moreBusy: '正在加載',
  },

  ...bindingRefusals,
} as const
