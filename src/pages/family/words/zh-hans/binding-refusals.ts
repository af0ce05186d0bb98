/** 简体中文 of the city's refusals where a binding is looked at, changed or answered. */
export const bindingRefusals = {
  refusals: {
    NOT_FOUND: { what: '没有找到这一份共济', todo: '请返回列表再看' },
    VERSION_CONFLICT: { what: '内容刚刚有了变化', todo: '上面是现在的内容，请看过再决定' },
    BINDING_CLOSED: { what: '这一份共济现在不能这样办', todo: '现在的情况在上面，不用再办' },
    GUARDIAN_REQUIRED: {
      what: '未满 14 周岁要由监护人办理',
      todo: '请监护人在自己的手机上打开家庭共济办理',
    },
    CONSENT_REQUIRED: { what: '还没有同意家庭共济的授权', todo: '请先阅读并同意，再回到这里' },
    SCOPE_NOT_ALLOWED: { what: '选的用途参保地不允许', todo: '请换一项用途再保存' },
    CAP_NOT_ALLOWED: { what: '上限没有被接受', todo: '每次上限不能比每月上限高，请改一下' },
    PERIOD_NOT_ALLOWED: { what: '最后一天没有被接受', todo: '请选今天或以后、并且晚于开始的一天' },
    CHANGE_TOO_SOON: { what: '离上一次修改还太近', todo: '参保地规定要隔一段时间才能再改，请过些天再来' },
    ORDER_FIXED: { what: '你的参保地不能调整顺序', todo: '按确认的先后付，不用办理' },
    INVALID_REQUEST: { what: '这一段查不了', todo: '请换一段日期再看' },
  },
  /** These refusals mean something else to whoever accepts an offer. */
  acceptRefusals: {
    ACCOUNT_FROZEN: { what: '对方的医保现在停了', todo: '请等对方恢复参保后再同意' },
    MEMBER_SUSPENDED: { what: '要用钱的人医保现在停了', todo: '请先恢复参保，再来同意' },
    MEMBER_NOT_INSURED: { what: '要用钱的人现在没有参保', todo: '请先办理参保，再来同意' },
    BIND_LIMIT: { what: '给你用账户的家人已经够多了', todo: '请先停止其中一位，再来同意' },
    PERIOD_NOT_ALLOWED: { what: '这份邀请约定的日期已经过了', todo: '请对方改一下日期，或者重新邀请' },
  },
} as const
