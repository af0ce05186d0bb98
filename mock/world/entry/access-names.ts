import type { AccessKind } from '@/contract/access-log'
import type { BusinessType } from '@/contract/till'
import type { SignInWay } from './access-log'

/** The names of the kinds of access in the access log. */
export const accessNames: Readonly<Record<AccessKind, string>> = {
  DECODE: '机构扫码',
  SIGN_IN: '登录',
  IDENTITY: '实名认证',
  REVEAL: '查看完整证件信息',
  CONSENT_GIVEN: '同意授权',
  CONSENT_WITHDRAWN: '撤回授权',
  ACTIVATE: '激活医保凭证',
  PAUSE: '暂停使用凭证',
  RESUME: '恢复使用凭证',
  PASSWORD_CHANGED: '更换凭证密码',
  PASSWORD_LOCKED: '密码多次输错，锁定三十分钟',
  SHARING_AGREED: '家庭共济由家人办成',
}

/** The names of the ways to sign in. */
export const signInWayNames: Readonly<Record<SignInWay, string>> = {
  SMS: '短信验证码',
  PHONE: '微信或支付宝的手机号',
  PLATFORM: '微信或支付宝',
  DEMO: '演示入口',
}

/** The purposes for which codes are shown, by `businessType`. */
export const businessNames: Readonly<Record<BusinessType, string>> = {
  '01101': '挂号',
  '01102': '住院建档',
  '01103': '入院登记',
  '01104': '缴住院预缴金',
  '01201': '问诊',
  '01202': '预约检查',
  '01203': '检查',
  '01204': '治疗',
  '01301': '结算',
  '01302': '取药',
  '01303': '取报告',
  '01304': '打印票据和清单',
  '01305': '复印病历',
}
