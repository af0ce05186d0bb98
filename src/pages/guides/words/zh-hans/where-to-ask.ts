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
  call: '拨打',
  callLabel: (name: string, number: string) => `拨打：${name} ${number}`,
  hotline: '当地医保热线',
  note: '地点和时间可能有变动，去之前先打电话问一问。',
} as const
