/** 簡體中文 of the page on which notices are switched. */
export const noticesWords = {
  title: '消息通知',
  intro: '醫保的錢動了、碼被掃了、有事等你辦，用微信或支付寶的消息告訴你。打開每一種之前，都會先問你。',
  agreeTitle: '要先同意接收通知',
  agreeText: '在“授權與同意”裏讀一讀、點同意，再回來選要哪幾種。',
  agree: '去看並同意',
  usual: '打開常用的三種',
  usualNote: '結算、家人用了我的賬户、共濟等我確認',
  kinds: {
    SETTLED: '我結算了一筆',
    SHARED_USED: '家人用了我的賬户',
    OFFER_WAITING: '家庭共濟等我確認',
    OFFER_ANSWERED: '我發出的共濟有了答覆',
    REVERSED: '結算撤銷，錢退回',
    DEPOSITED: '個人賬户有錢劃入',
    CODE_SCANNED: '我的醫保碼被掃',
    VOUCHER_PAUSED: '我的憑證被暫停',
    PREMIUM_OPEN: '可以繳居民醫保費了',
  },
  states: { on: '已打開', off: '沒有打開' },
  refused: {
    title: '沒有打開：還沒有允許發消息',
    text: '請再點一次，在彈出的窗口裏選允許；沒有彈出窗口時，請點右上角 ···，在設置裏打開消息。',
  },
  cannot: {
    title: '沒有打開：現在問不了你',
    text: '請看看網絡，再點一次；還是不行，請更新微信或支付寶。',
  },
  privacy: '消息裏只寫時間和金額，不寫姓名、醫院、藥店和藥品。孩子的消息發給監護人。',
} as const
