import { personIn } from '../../examples/person-in'
import { foundingPassword as password } from '../../world/entry/voucher-password'
import { insuredOf } from '../../world/people/state'
import type { EndpointGroup } from './endpoint-group'

/** The person who is signed in, and their insurances. */
export const meGroup = {
  tag: '本人',
  endpoints: {
    readGuardianship: { title: '谁替谁授权：14 岁以下孩子的监护人，监护人的孩子', example: () => ({}) },
    readMe: { title: '登录的人（已掩码）和全部参保', example: () => ({}) },
    revealMe: {
      title: '凭凭证密码查看完整姓名和号码，半分钟',
      example: () => ({ body: { password } }),
    },
    chooseInsuredPlace: {
      title: '选择按哪个参保地显示和结算；另一地的离线码作废',
      example: ({ world }, person) => {
        const [insured] = insuredOf(world, personIn(world, person))
        return { body: { admdvs: insured?.admdvs ?? '' } }
      },
    },
  },
  fields: {
    guardian: '替登录的人授权的监护人；由本人授权时为 null',
    wards: '登录的人可以替谁授权：14 岁以下的孩子',
    insus: '全部参保信息，主要的在前',
    'readMe.filing': '现在有效的、有期限的异地就医备案；没有为 null',
    mulaid_wait_num: '等本人（或代 14 岁以下孩子）确认的家庭共济邀请有几份',
    hotline: '有疑问时打的电话：参保问医保热线，账单问缴费热线',
    ec_hold: '现在为什么不能出示凭证码：出码会得到的错误代码，如 VOUCHER_PAUSED；可以出示时为 null',
    psn_insu_stas: '参保状态：0 未参保，1 正常，2 暂停，4 终止',
    psn_type_name: '人员类别：在职、退休、灵活就业、城乡居民',
    'revealMe.psn_name': '姓名，完整；只显示片刻，不保存',
    'revealMe.certno': '证件号码，完整；只显示片刻，不保存',
    'revealMe.mob': '手机号，完整；没有登记为 null',
  },
} satisfies EndpointGroup
