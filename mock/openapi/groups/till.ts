import { aPrepayment, aPurchase, decoding, pharmacy, settledAtTill } from '../../examples/at-the-till'
import { issueVoucherToken } from '@/contract/voucher'
import { businessNames } from '../../world/entry/access-names'
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
    tillPrepay: {
      title: '收银：收住院预缴金（01104），账户先付，其余现金；出院结算时先退回',
      example: aPrepayment,
    },
    listTillInstitutions: { title: '收银：可以代表哪些机构', example: () => ({}) },
  },
  fields: {
    auth_token: '本次扫码的一次性令牌；保密，只能结算一次',
    business_type: `用码场景：${Object.entries(businessNames)
      .map(([code, name]) => `${code} ${name}`)
      .join('，')}`,
    mdtrt_id: '就诊编号，由机构给；同一次就诊的各笔结算相同，不给就各算一次',
    selfpay_prop: '乙类先行自付比例，百分之几',
    pric_uplmt_amt: '单价限额，分',
    prpay_id: '预缴金编号',
    prpay_time: '缴纳时间',
    'tillPrepay.amt': '预缴多少，分',
    refd_time: '退回时间；医院还拿着为 null',
    acct_only_flag: '1 没有人收现金：账户付不足个人承担部分就拒绝',
  },
} satisfies EndpointGroup
