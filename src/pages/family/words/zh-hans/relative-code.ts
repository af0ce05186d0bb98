/** 简体中文 of the page that shows a relative's code. */
export const relativeCode = {
  title: '家人的码',
  banner: '你正在出示家人的码',
  pays: (name: string) => `用的是 ${name} 的账户`,
  paysHim: '用的是他的账户',
  decoded: (institution: string | undefined) =>
    institution === undefined ? '已识别' : `已识别 · ${institution}`,
  decodedText: '请等对方结算。',
  settled: '已结算',
  settledText: '结算单在家人自己的使用记录里，这里不显示他的就医内容。需要的话，请向收银员要小票。',
  another: '再出示一个码',
  again: '再试一次',
  myVoucher: '看我自己的凭证',
  /** These sentences say what the city's refusals of showing a relative's code mean. */
  refusals: {
    NOT_FOUND: {
      what: '现在不能出示他的码',
      todo: '可能已经删除。要用请重新添加，急用请出示家人的实体卡',
    },
    VOUCHER_PAUSED: {
      what: '医保凭证已暂停使用',
      todo: '你或者家人的凭证暂停了。请各自在“凭证与密码”里恢复，急用请出示家人的实体卡',
    },
    VOUCHER_NOT_ACTIVATED: {
      what: '医保凭证还没有激活',
      todo: '你和家人都要先激活自己的凭证，急用请出示家人的实体卡',
    },
    CONSENT_REQUIRED: {
      what: '还差一项同意',
      todo: '请你和家人各自在“授权与同意”里看一看，急用请出示家人的实体卡',
    },
    NOT_OFFERED: { what: '参保地没有开通亲情账户', todo: '请出示家人的实体卡' },
  },
} as const
