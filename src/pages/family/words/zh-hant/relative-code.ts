/** 簡體中文 of the page that shows a relative's code. */
export const relativeCode = {
  title: '家人的碼',
  banner: '你正在出示家人的碼',
  pays: (name: string) => `用的是 ${name} 的賬户`,
  paysHim: '用的是他的賬户',
  decoded: (institution: string | undefined) =>
    institution === undefined ? '已識別' : `已識別 · ${institution}`,
  decodedText: '請等對方結算。',
  settled: '已結算',
  settledText: '結算單在家人自己的使用記錄裏，這裏不顯示他的就醫內容。需要的話，請向收銀員要小票。',
  another: '再出示一個碼',
  again: '再試一次',
  myVoucher: '看我自己的憑證',
  /** These sentences say what the city's refusals of showing a relative's code mean. */
  refusals: {
    NOT_FOUND: {
      what: '現在不能出示他的碼',
      todo: '可能已經刪除。要用請重新添加，急用請出示家人的實體卡',
    },
    VOUCHER_PAUSED: {
      what: '醫保憑證已暫停使用',
      todo: '你或者家人的憑證暫停了。請各自在“憑證與密碼”裏恢復，急用請出示家人的實體卡',
    },
    VOUCHER_NOT_ACTIVATED: {
      what: '醫保憑證還沒有激活',
      todo: '你和家人都要先激活自己的憑證，急用請出示家人的實體卡',
    },
    CONSENT_REQUIRED: {
      what: '還差一項同意',
      todo: '請你和家人各自在“授權與同意”裏看一看，急用請出示家人的實體卡',
    },
    NOT_OFFERED: { what: '參保地沒有開通親情賬户', todo: '請出示家人的實體卡' },
  },
} as const
