import { isoDay } from '../../../../words/zh-hans/days'
import { bindingRefusals } from './binding-refusals'

/** 简体中文 of one binding of family sharing, and of an offer. */
export const binding = {
  title: '家庭共济',
  day: isoDay,
  gone: { title: '没有找到这一份共济', text: '可能已经很久以前结束了，请返回列表再看', back: '返回' },
  busy: '正在办理',

  head: {
    iShare: '你让家人用你的个人账户（家庭共济）',
    iUse: '你可以用家人的个人账户（家庭共济）',
    childUses: (child: string) => `孩子 ${child} 可以用家人的个人账户（家庭共济）`,
    place: (name: string) => `对方参保地 ${name}`,
    startsOn: (begin: string) => `从 ${begin} 起可以用`,
  },
  /** These sentences explain each state to the one who shares, the one who uses, and the guardian of a child who does. */
  stateTexts: {
    PENDING: {
      SHARER: '对方还没有确认，现在不会用你的钱。七天内不确认就过期。',
      MEMBER: '要等你确认才开始。七天内不确认就过期。',
      CHILD: '要等你替孩子确认才开始。七天内不确认就过期。',
    },
    ACTIVE: {
      SHARER: '对方看病买药出示自己的码，自己的账户先付，再用你的账户。',
      MEMBER: '看病买药出示你自己的码，你自己的账户先付，再用对方的账户。',
      CHILD: '孩子看病买药出示孩子自己的码，从对方的账户付。',
    },
    PAUSED: {
      SHARER: '你们有一方的医保停了，现在不会用你的钱。恢复参保后接着有效。',
      MEMBER: '你们有一方的医保停了，现在不能用对方的钱。恢复参保后接着有效。',
      CHILD: '对方或孩子的医保停了，现在不能用对方的钱。恢复参保后接着有效。',
    },
    EXPIRED: {
      SHARER: '七天里没有确认，已经作废。',
      MEMBER: '七天里没有确认，已经作废。',
      CHILD: '七天里没有确认，已经作废。',
    },
    DECLINED: {
      SHARER: '对方没有同意，不会用你的钱。',
      MEMBER: '你没有同意，不会用对方的钱。',
      CHILD: '你替孩子没有同意，不会用对方的钱。',
    },
  },
  byGuardian: '未满 14 周岁，由监护人在自己的手机上确认。七天内不确认就过期。',
  /** These words name the one who ended it, as whoever looks calls them. */
  endedBy: { me: '你停止了', other: '对方停止了', city: '自动结束' },
  endedAt: (by: string, reason: string, time: string) => `${time} ${by}，因为${reason}。`,
  reasons: {
    NO_LONGER_NEEDED: '不再需要',
    RELATION_ENDED: '亲属关系有变化',
    MISTAKE: '当时弄错了',
    OTHER: '其他原因',
    PERIOD_OVER: '约定的日期到了',
    SHARER_LEFT: '出钱的一方不再参加职工医保',
    MEMBER_LEFT: '用钱的一方不再参保',
  },

  terms: {
    monthUsed: '本月已用',
    monthLeft: (amount: string) => `本月还可以用 ${amount}`,
    noMonthCap: '没有每月上限，账户里有多少可以用多少',
    ofCap: (used: string, cap: string) => `本月已用 ${used}，每月上限 ${cap}`,
    monthCap: '每月上限',
    visitCap: '每次上限',
    scopes: '可以用在',
    begins: '开始',
    ends: '截止',
    noEnd: '长期',
    turn: '谁先付',
    turnOf: (n: number) => `第 ${n} 个付`,
  },
  seen: {
    title: { SHARER: '你看得到什么', MEMBER: '对方看得到什么' },
    text: {
      SHARER: '只有每次用了多少钱、什么时候用的。看不到对方在哪里看病、买了什么药。',
      MEMBER: '只有每次用了多少钱、什么时候用的。看不到在哪里看病、买了什么药。',
    },
  },

  offer: {
    title: (name: string) => `${name}愿意把个人账户里的钱给你用`,
    childTitle: (name: string, child: string) => `${name}愿意把个人账户里的钱给孩子 ${child} 用`,
    /** These sentences say what it is, how it is used, what the other one sees, and how to leave. */
    meaning: {
      own: [
        '这叫家庭共济：你看病买药要自己付的部分，可以由对方的医保个人账户付。不用你出钱，也不动你的报销额度。',
        '看病买药时出示你自己的码。你自己的账户先付，不够的再用对方的账户。',
        '同意以后，对方看得到每次用了多少钱、什么时候用的；看不到你在哪里看病、买了什么药。',
        '以后不想用了，随时可以在这里停止，马上生效。',
      ],
      child: [
        '这叫家庭共济：孩子看病买药要自己付的部分，可以由家人的医保个人账户付。不动孩子的报销额度。',
        '看病买药时出示孩子自己的码，从家人的账户自动付。',
        '同意以后，给钱的家人看得到每次用了多少钱、什么时候用的；看不到孩子在哪里看病、买了什么药。',
        '以后不想用了，随时可以在这里停止，马上生效。',
      ],
    },
    forChild: '孩子未满 14 周岁，由你这位监护人替孩子决定。',
    accept: '同意',
    decline: '不同意',
    acceptAsk: (name: string) => `同意用 ${name} 的账户？`,
    acceptText: '同意后马上可以用，看病买药时自动扣款。',
    acceptYes: '确认同意',
    declineAsk: '不同意这份邀请？',
    declineText: '对方会看到你没有同意。以后需要，可以请对方再发一次。',
    declineYes: '确定',
    no: '再想想',
    needsConsent: '去看授权',
  },

  change: {
    open: '修改上限和用途',
    title: '修改上限和用途',
    text: '改好马上生效。对方能看到新的内容；已经用掉的钱不退回。',
    scopes: '可以用在',
    ticked: { on: '已选', off: '未选' },
    otherScope: '现在还有一项用途这里显示不出名称，保存后它会取消。',
    monthCap: '每月上限（元）',
    visitCap: '每次上限（元）',
    capPlaceholder: '不填就是不限',
    now: (value: string) => `现在是：${value}`,
    ends: '到什么时候',
    noEnd: '长期',
    until: '到某一天',
    chosen: '已选',
    day: '最后一天',
    dayPlaceholder: '如 20271231',
    dayRead: (text: string) => `到 ${text}（含当天）`,
    errors: {
      NONE: '至少选一项，否则就是停止共济',
      AMOUNT: '请填金额，例如 300；不限就留空',
      OVER_MONTH: '每次上限不能比每月上限高',
      DAY: '请填 8 位日期，如 20271231',
      PAST: '最后一天不能早于今天',
      NOT_AFTER_BEGIN: '最后一天要晚于开始的那天',
    },
    save: '保存',
    cancel: '不改了',
  },

  end: {
    openSharer: '停止给对方用',
    openPending: '收回邀请',
    openMember: '不再用对方的钱',
    kept: (day: string) => `按当地规定，${day}起可以结束。`,
    title: '停止家庭共济',
    text: '马上停止。正在结算的那一笔照常付，之后不再付。以前用掉的钱不退回。',
    pendingText: '收回后对方不能再确认。现在还没有用过你的钱。',
    reason: '为什么停止',
    submit: '确认停止',
    cancel: '不停止',
  },

  usages: {
    title: '用了哪些',
    range: '看哪一段',
    chosen: '已选',
    ranges: { MONTH: '本月', LAST_MONTH: '上个月', YEAR: '今年', ALL: '全部', DAYS: '自己选' },
    from: '从哪一天',
    to: '到哪一天',
    dayPlaceholder: '如 20261101',
    errors: { DAY: '请填 8 位日期，如 20261101', ORDER: '后一天要在前一天之后' },
    sum: '这一段共用',
    sumNote: '已退回的不算在内',
    none: '这一段没有用过',
    givenBack: (time: string) => `已退回 · ${time}`,
    more: '再看 20 条',
    moreBusy: '正在加载',
  },

  ...bindingRefusals,
} as const
