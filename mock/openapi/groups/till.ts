import { aPurchase, decoding, pharmacy, settledAtTill } from '../../examples/at-the-till'
import { issueVoucherToken } from '@/contract/voucher'
import type { EndpointGroup } from './endpoint-group'

/** Requests from the tills of designated institutions. */
export const tillGroup = {
  tag: '收银',
  endpoints: {
    tillDecode: {
      title: '收银：识别码是谁的；码用掉了',
      example: (town, person) => decoding(town.ask(issueVoucherToken, { body: {} }, person).digits),
    },
    tillPreSettle: {
      title: '收银：试算谁付多少；不动账户',
      example: (town, person) => ({ body: aPurchase(town, person) }),
    },
    tillSettle: {
      title: '收银：结算；令牌用掉了',
      example: (town, person) => ({ body: aPurchase(town, person) }),
    },
    tillReverse: {
      title: '收银：撤销，原路退回每一部分',
      example: (town, person) => ({
        body: { setl_id: settledAtTill(town, person).id, fixmedins_code: pharmacy },
      }),
    },
    listTillInstitutions: { title: '收银：可以代表哪些机构', example: () => ({}) },
  },
  fields: {
    auth_token: '本次扫码的一次性令牌；保密，只能结算一次',
    business_type: '用码场景：01101 挂号，01301 结算，01302 取药',
    selfpay_prop: '乙类先行自付比例，百分之几',
    pric_uplmt_amt: '单价限额，分',
    acct_only_flag: '1 没有人收现金：账户付不足个人承担部分就拒绝',
  },
} satisfies EndpointGroup
