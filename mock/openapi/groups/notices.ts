import { giveConsent } from '@/contract/consent'
import { consentVersion } from '../../world/entry/consent-texts'
import type { EndpointGroup } from './endpoint-group'

/** The examples are of somebody of age, who agrees for themselves. */
const by = 'employee'

/** The switches of notices. */
export const noticeGroup = {
  tag: '消息通知',
  endpoints: {
    listNotices: {
      title: '每一种通知开没开，以及微信、支付宝各自的模板',
      example: () => ({}),
    },
    switchNotices: {
      title: '打开或关闭几种通知；打开之前要先由微信或支付宝问过本人',
      example: (town) => {
        town.ask(giveConsent, { body: { kind: 'NOTICES', version: consentVersion } }, by)
        const kinds = ['SETTLED', 'SHARED_USED'] as const
        return { by, body: { platform: 'weapp' as const, kinds, on_flag: '1' as const } }
      },
    },
  },
  fields: {
    cons_flag: '1 已同意接收通知，0 还没有；没有同意不能打开',
    notices: '每一种通知',
    'listNotices.kind':
      'SETTLED 结算，SHARED_USED 家人用了我的账户，OFFER_WAITING 共济等我确认，OFFER_ANSWERED 共济有了答复，REVERSED 撤销，DEPOSITED 划入，CODE_SCANNED 码被扫，VOUCHER_PAUSED 凭证暂停，PREMIUM_OPEN 可以缴费',
    'switchNotices.kinds': '要打开或关闭的种类',
    on_flag: '1 打开，0 关闭',
    tmpl_ids: '消息模板的编号',
    weapp: '微信的模板',
    alipay: '支付宝的模板',
  },
} satisfies EndpointGroup
