import { pauseVoucher, requestResetCode } from '@/contract/voucher-holder'
import { demoPersonFor } from '../../examples/person-in'
import { secret } from '../../examples/small-town'
import { smsCode } from '../../world/entry/sms-code'
import { foundingPassword as password } from '../../world/entry/voucher-password'
import type { EndpointGroup } from './endpoint-group'

const newPassword = '538204'

/** The voucher of a person: activation, password, pause. */
export const voucherHolderGroup = {
  tag: '医保凭证',
  endpoints: {
    readVoucher: { title: '凭证是否激活、暂停，密码是否锁定', example: () => ({}) },
    activateVoucher: { title: '首次使用：设置凭证密码', example: () => ({ body: { password } }) },
    pauseVoucher: {
      title: '挂失暂停：所有的码立即作废，不再出码',
      example: () => ({ body: { reason: 'LOST' as const } }),
    },
    resumeVoucher: {
      title: '凭凭证密码恢复',
      example: (town, person) => {
        town.ask(pauseVoucher, { body: { reason: 'LOST' } }, person)
        return { body: { password } }
      },
    },
    changePassword: {
      title: '换凭证密码',
      example: () => ({ body: { password, new_password: newPassword } }),
    },
    requestResetCode: {
      title: '忘了凭证密码：向登记的手机发验证码',
      // A newcomer's telephone has just got a message and must wait for the next, so a neighbour calls instead.
      example: ({ world }, person) => ({ by: demoPersonFor(world, person), body: {} }),
    },
    resetPassword: {
      title: '忘了凭证密码：用短信重设',
      example: (town, person) => {
        const by = demoPersonFor(town.world, person)
        const { smsId } = town.ask(requestResetCode, { body: {} }, by)
        const proof = { sms_id: smsId, sms_code: smsCode(secret, smsId) }
        return { by, body: { ...proof, new_password: newPassword } }
      },
    },
  },
  fields: {
    password: '医保凭证密码，六位数字；保密',
    new_password: '新的医保凭证密码，六位数字；保密',
    actv_time: '激活时间；没有激活为 null',
    paus_rea: '暂停原因；没有暂停为 null',
    paus_time: '暂停时间；没有暂停为 null',
    pwd_locked_until: '密码锁定到什么时候；没有锁定为 null',
    'pauseVoucher.reason': '暂停原因：LOST 丢失，STOLEN 被盗，OTHER 其他',
  },
} satisfies EndpointGroup
