/** 简体中文 of the page that says where to ask and where to go. */
export const whereToAsk = {
  title: '到哪里问',
  kinds: {
    HOTLINE: '打电话',
    ONLINE: '用手机办',
    WINDOW: '去服务窗口',
    TERMINAL: '用自助服务机',
  },
  bring: (what: string) => `要带：${what}`,
  ready: (what: string) => `请准备好：${what}`,
  and: '、',
  idNumber: '身份证号码',
  call: '拨打',
  callLabel: (name: string, number: string) => `拨打：${name} ${number}`,
  hotlines: {
    insurance: '医保热线：参保、报销、凭证',
    premium: '税务热线：缴医保费',
    employment: '人社热线：社保卡、退休',
  },
  note: '地点和时间可能有变动，去之前先打电话问一问。',
} as const
