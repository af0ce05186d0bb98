import { problemCode, type Problem } from '@/domain/problem'

/** What happened, what to do, and the code to read to the hotline. */
export interface ProblemSentence {
  readonly what: string
  readonly todo: string
  readonly code: string
}

export type Told = Pick<ProblemSentence, 'what' | 'todo'>

/** By the city's code (product.md §14); the others are told by `unknownRefusal`. */
const refusals: Readonly<Record<string, Told>> = {
  VOUCHER_EXPIRED: { what: '这个码过期了', todo: '请换一个码再试' },
  VOUCHER_USED: { what: '这个码已经用过', todo: '请换一个码再试' },
  VOUCHER_REVOKED: { what: '这个码已经作废', todo: '请换一个码再试' },
  VOUCHER_NOT_ACTIVATED: { what: '医保凭证还没有激活', todo: '请先激活，再出示' },
  VOUCHER_PAUSED: { what: '医保凭证已暂停使用', todo: '请先恢复，再出示' },
  IDENTITY_REQUIRED: { what: '还没有核对身份', todo: '请先核对身份' },
  CONSENT_REQUIRED: { what: '还没有得到你的同意', todo: '请先阅读并同意' },
  ACCOUNT_FROZEN: { what: '个人账户已冻结', todo: '恢复参保后可以继续使用' },
  RATE_LIMITED: { what: '操作得太快了', todo: '请过一会儿再试' },
  NOT_FOUND: { what: '没有找到这条内容', todo: '请返回后刷新再看' },
  NOT_BUILT: { what: '这个城市还没有开通这项服务', todo: '请到服务窗口办理' },
  POLICY_UNAVAILABLE: { what: '当地政策暂时查不到', todo: '请稍后再试' },
}

const unknownRefusal: Told = { what: '医保服务没有办成这件事', todo: '请稍后再试，或把代码告诉服务热线' }

function told(problem: Problem, here: Readonly<Record<string, Told>>): Told {
  switch (problem.is) {
    case 'offline':
      return { what: '手机没有连上网络', todo: '请打开网络后重试' }
    case 'timeout':
      return { what: '等了很久没有回应', todo: '请稍后重试' }
    case 'dropped':
      return { what: '连不上医保服务', todo: '请检查网络后重试' }
    case 'signed-out':
      return { what: '登录已过期', todo: '请重新登录' }
    case 'refused':
      return here[problem.code] ?? refusals[problem.code] ?? unknownRefusal
    case 'unavailable':
      return { what: '医保服务暂时不可用', todo: '请稍后重试' }
    case 'malformed':
      return { what: '收到的内容不完整', todo: '请稍后重试，或把代码告诉服务热线' }
  }
}

/**
 * The only place where a `Problem` becomes words.
 * @param here what a refusal means on this screen, where that can be said better than in general
 */
export const problemSentence = (
  problem: Problem,
  here: Readonly<Record<string, Told>> = {},
): ProblemSentence => ({
  ...told(problem, here),
  code: `代码 ${problemCode(problem)}`,
})
