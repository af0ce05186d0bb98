/** 簡體中文 of family sharing (家庭共濟): the question what somebody came for, and the list. */
export const sharing = {
  which: {
    title: '家人與醫保',
    question: '你想做哪一件？',
    ways: {
      sharing: {
        name: '讓家人用我的錢（家庭共濟）',
        example: '例如：媽媽買藥出示她自己的碼，錢從我的個人賬户付。',
      },
      relatives: {
        name: '幫家人出示他的碼（親情賬户）',
        example: '例如：孩子看病沒帶手機，我替他出示他的碼，用的是孩子的醫保。',
      },
      wallet: {
        name: '給外省的家人轉錢（醫保錢包）',
        example: '例如：女兒在外省參保，我把個人賬户的錢轉給她，她用來交居民醫保費。',
      },
      premiums: {
        name: '給家人交居民醫保費',
        example: '例如：每年繳費期，給孩子或老人交下一年的居民醫保費。',
      },
    },
    rule: '無論哪一種，看病買藥都要用本人的碼或卡。',
  },
  list: {
    title: '家庭共濟',
    sides: '看哪一邊',
    roles: { SHARER: '我給家人用', MEMBER: '家人給我用' },
    chosen: '已選',
    waitingTitle: (who: string) => `${who}想讓你用他的錢`,
    waitingFor: (child: string) => `是給 ${child} 用的。請看清楚能用多少、用在哪裏，再決定。`,
    waitingText: '請看清楚能用多少、用在哪裏，再決定。',
    look: '去看看',
    /** An offer that waits: for the other one, or for whoever looks. */
    waits: { SHARER: '等對方確認', MEMBER: '等你確認' },
    forChild: (child: string) => `給 ${child} 用`,
    used: (used: string, cap: string) => `本月已用 ${used} / ${cap}`,
    usedUncapped: (used: string) => `本月已用 ${used} · 每月不限額`,
    until: (last: string) => `到 ${last}`,
    endless: '長期有效',
    from: (first: string) => `${first} 開始`,
    ended: (last: string) => `${last} 結束`,
    showEnded: (count: number) => `已結束的 ${count} 份`,
    hideEnded: '收起已結束的',
    noneGiven: '還沒有家人用你的錢',
    noneGivenText: '可以讓參保的家人看病買藥時用你的個人賬户（家庭共濟）。',
    noneReceived: '還沒有家人讓你用他的錢',
    noneReceivedText: '想用家人的個人賬户，請家人在他自己的手機上辦理，再由你同意。',
    bind: '讓家人用我的錢',
    order: '誰先付',
    which: '想辦的不是這一件？',
  },
} as const
