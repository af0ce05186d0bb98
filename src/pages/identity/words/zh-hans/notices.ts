/** 简体中文 of the page on which notices are switched. */
export const noticesWords = {
  title: '消息通知',
  intro: '医保的钱动了、码被扫了、有事等你办，用微信或支付宝的消息告诉你。打开每一种之前，都会先问你。',
  agreeTitle: '要先同意接收通知',
  agreeText: '在“授权与同意”里读一读、点同意，再回来选要哪几种。',
  agree: '去看并同意',
  usual: '打开常用的三种',
  usualNote: '结算、家人用了我的账户、共济等我确认',
  kinds: {
    SETTLED: '我结算了一笔',
    SHARED_USED: '家人用了我的账户',
    OFFER_WAITING: '家庭共济等我确认',
    OFFER_ANSWERED: '我发出的共济有了答复',
    REVERSED: '结算撤销，钱退回',
    DEPOSITED: '个人账户有钱划入',
    CODE_SCANNED: '我的医保码被扫',
    VOUCHER_PAUSED: '我的凭证被暂停',
    PREMIUM_OPEN: '可以缴居民医保费了',
  },
  states: { on: '已打开', off: '没有打开' },
  refused: {
    title: '没有打开：还没有允许发消息',
    text: '请再点一次，在弹出的窗口里选允许；没有弹出窗口时，请点右上角 ···，在设置里打开消息。',
  },
  cannot: {
    title: '没有打开：现在问不了你',
    text: '请看看网络，再点一次；还是不行，请更新微信或支付宝。',
  },
  privacy: '消息里只写时间和金额，不写姓名、医院、药店和药品。孩子的消息发给监护人。',
} as const
