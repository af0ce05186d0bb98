/** 簡體中文 of the city's refusals where a binding is looked at, changed or answered. */
export const bindingRefusals = {
  refusals: {
    NOT_FOUND: { what: '沒有找到這一份共濟', todo: '請返回列表再看' },
    VERSION_CONFLICT: { what: '內容剛剛有了變化', todo: '上面是現在的內容，請看過再決定' },
    BINDING_CLOSED: { what: '這一份共濟現在不能這樣辦', todo: '現在的情況在上面，不用再辦' },
    GUARDIAN_REQUIRED: {
      what: '未滿 14 週歲要由監護人辦理',
      todo: '請監護人在自己的手機上打開家庭共濟辦理',
    },
    CONSENT_REQUIRED: { what: '還沒有同意家庭共濟的授權', todo: '請先閲讀並同意，再回到這裏' },
    SCOPE_NOT_ALLOWED: { what: '選的用途參保地不允許', todo: '請換一項用途再保存' },
    CAP_NOT_ALLOWED: { what: '上限沒有被接受', todo: '每次上限不能比每月上限高，請改一下' },
    PERIOD_NOT_ALLOWED: { what: '最後一天沒有被接受', todo: '請選今天或以後、並且晚於開始的一天' },
    CHANGE_TOO_SOON: { what: '離上一次修改還太近', todo: '參保地規定要隔一段時間才能再改，請過些天再來' },
    ORDER_FIXED: { what: '你的參保地不能調整順序', todo: '按確認的先後付，不用辦理' },
    INVALID_REQUEST: { what: '這一段查不了', todo: '請換一段日期再看' },
  },
  /** These refusals mean something else to whoever accepts an offer. */
  acceptRefusals: {
    ACCOUNT_FROZEN: { what: '對方的醫保現在停了', todo: '請等對方恢復參保後再同意' },
    MEMBER_SUSPENDED: { what: '要用錢的人醫保現在停了', todo: '請先恢復參保，再來同意' },
    MEMBER_NOT_INSURED: { what: '要用錢的人現在沒有參保', todo: '請先辦理參保，再來同意' },
    BIND_LIMIT: { what: '給你用賬户的家人已經夠多了', todo: '請先停止其中一位，再來同意' },
    PERIOD_NOT_ALLOWED: { what: '這份邀請約定的日期已經過了', todo: '請對方改一下日期，或者重新邀請' },
  },
} as const
