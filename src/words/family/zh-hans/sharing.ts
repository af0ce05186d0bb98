/** 简体中文 of family sharing (家庭共济): the question what somebody came for, and the list. */
export const sharing = {
  which: {
    title: '家人与医保',
    question: '你想做哪一件？',
    ways: {
      sharing: {
        name: '让家人用我的钱（家庭共济）',
        example: '例如：妈妈买药出示她自己的码，钱从我的个人账户付。',
      },
      relatives: {
        name: '帮家人出示他的码（亲情账户）',
        example: '例如：孩子看病没带手机，我替他出示他的码，用的是孩子的医保。',
      },
      wallet: {
        name: '给外省的家人转钱（医保钱包）',
        example: '例如：女儿在外省参保，我把个人账户的钱转给她，她用来交居民医保费。',
      },
      premiums: {
        name: '给家人交居民医保费',
        example: '例如：每年缴费期，给孩子或老人交下一年的居民医保费。',
      },
    },
    rule: '无论哪一种，看病买药都要用本人的码或卡。',
  },
  list: {
    title: '家庭共济',
    sides: '看哪一边',
    roles: { SHARER: '我给家人用', MEMBER: '家人给我用' },
    chosen: '已选',
    waitingTitle: (who: string) => `${who}想让你用他的钱`,
    waitingFor: (child: string) => `是给 ${child} 用的。请看清楚能用多少、用在哪里，再决定。`,
    waitingText: '请看清楚能用多少、用在哪里，再决定。',
    look: '去看看',
    /** An offer that waits: for the other one, or for whoever looks. */
    waits: { SHARER: '等对方确认', MEMBER: '等你确认' },
    forChild: (child: string) => `给 ${child} 用`,
    used: (used: string, cap: string) => `本月已用 ${used} / ${cap}`,
    usedUncapped: (used: string) => `本月已用 ${used} · 每月不限额`,
    until: (last: string) => `到 ${last}`,
    endless: '长期有效',
    from: (first: string) => `${first} 开始`,
    ended: (last: string) => `${last} 结束`,
    showEnded: (count: number) => `已结束的 ${count} 份`,
    hideEnded: '收起已结束的',
    noneGiven: '还没有家人用你的钱',
    noneGivenText: '可以让参保的家人看病买药时用你的个人账户（家庭共济）。',
    noneReceived: '还没有家人让你用他的钱',
    noneReceivedText: '想用家人的个人账户，请家人在他自己的手机上办理，再由你同意。',
    bind: '让家人用我的钱',
    order: '谁先付',
    which: '想办的不是这一件？',
  },
} as const
