import { enterAsDemoPerson } from '@/contract/demo'
import { startIdentityVerification } from '@/contract/identity'
import { signInBySms } from '@/contract/sign-in'
import { requestSmsCode } from '@/contract/sms'
import { claimOf, demoPersonFor, personIn } from '../../examples/person-in'
import { secret, type SmallTown } from '../../examples/small-town'
import { smsCode } from '../../world/entry/sms-code'
import type { EndpointGroup } from './endpoint-group'

/** A telephone by which no person has been verified. */
const freshPhone = '13600000000'

const signInProof = ({ askWith }: SmallTown) => {
  const { smsId } = askWith(requestSmsCode, { body: { mob: freshPhone, purpose: 'SIGN_IN' } })
  return { sms_id: smsId, sms_code: smsCode(secret, smsId) }
}

/** Signing in, sessions, and verifying the identity of the telephone's owner. */
export const signInGroup = {
  tag: '登录和实名',
  endpoints: {
    refreshSession: {
      title: '用更新令牌换新的访问令牌',
      example: (town, person) => {
        const session = { person: demoPersonFor(town.world, person) }
        return { body: { refresh_token: town.ask(enterAsDemoPerson, { body: session }).refreshToken } }
      },
    },
    endSession: { title: '退出登录：两个令牌同时作废', example: () => ({}) },
    requestSmsCode: {
      title: '发短信验证码：每分钟一次，每小时五次',
      example: () => ({ body: { mob: freshPhone, purpose: 'SIGN_IN' as const } }),
    },
    signInBySms: {
      title: '短信登录；可以同时绑定微信或支付宝',
      example: (town) => ({ body: signInProof(town) }),
    },
    signInByPhone: {
      title: '用微信或支付宝给的手机号一键登录；可以同时绑定微信或支付宝',
      example: () => ({ body: { platform: 'weapp' as const, phone_proof: `${freshPhone}.first-proof` } }),
    },
    signInByPlatform: {
      title: '用已绑定的微信或支付宝登录',
      example: (town) => {
        const linked = { platform: 'weapp' as const, auth_code: 'somebody.first-code' }
        const proof = signInProof(town)
        town.ask(signInBySms, { body: { ...proof, platform_code: linked } })
        return { body: { ...linked, auth_code: 'somebody.next-code' } }
      },
    },
    startIdentityVerification: {
      title: '实名认证：姓名和证件号都要对',
      example: ({ world }, person) => ({ body: claimOf(personIn(world, person)) }),
    },
    checkFace: {
      title: '实名认证：人脸核验的结果，三次机会',
      example: (town, person) => {
        const claim = claimOf(personIn(town.world, person))
        const { id } = town.ask(startIdentityVerification, { body: claim }, person)
        return { path: { idtyId: id }, body: { face_token: 'mock-pass' } }
      },
    },
  },
  fields: {
    access_token: '访问令牌：放进 Authorization: Bearer；保密，不进日志和地址',
    refresh_token: '更新令牌：换新的访问令牌；保密',
    'requestSmsCode.mob': '手机号，11 位',
    sms_id: '短信编号',
    sms_code: '短信里的六位数字；保密',
    resend_in: '多少秒后可以再发',
    purpose: '短信的用途：SIGN_IN 登录，RESET_PASSWORD 重设凭证密码',
    platform: 'weapp 微信，alipay 支付宝',
    platform_code: '同时绑定微信或支付宝，下次免短信',
    phone_proof:
      '客户端给的手机号凭据，城市拿去换手机号，只能用一次；保密。微信是 getPhoneNumber 按钮的 code，支付宝是 my.getPhoneNumber 的 response 原文',
    auth_code: 'wx.login 或 my.getAuthCode 给的代码，只能换一次；保密',
    idty_id: '实名认证编号',
    idty_stas: '1 这个账户已实名，0 还没有',
    psn_cert_type: '证件类型：01 身份证，02 社会保障卡，03 医保个人编号',
    face_token: '人脸核验给的凭据；保密。示例城市里 mock-pass 通过',
    'startIdentityVerification.psn_name': '姓名，完整',
  },
} satisfies EndpointGroup
