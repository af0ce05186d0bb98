import { listPremiumBills } from '@/contract/premium'
import type { SmallTown } from '../../examples/small-town'
import type { EndpointGroup } from './endpoint-group'

/** The parent of the child, who can pay the child's premium. */
const parent = 'employee'

/** Pays the premium of the given person if they have an open bill, otherwise the child's. */
function payment(town: SmallTown, person: string) {
  const open = (by: string) =>
    town
      .ask(listPremiumBills, {}, by)
      .find(({ state, isMine }) => state === 'OPEN' && (isMine || by === parent))
  const by = open(person) ? person : parent
  const bill = open(by)
  if (!bill) throw new Error('no premium is open in this town')
  return { by, path: { billId: bill.id }, body: { from: 'CASH' as const, ver: bill.version } }
}

/** Premiums of residents (居民医保费). */
export const premiumGroup = {
  tag: '居民缴费',
  endpoints: {
    listPremiumBills: { title: '居民医保费：本人的，和我可以代缴的家人的', example: () => ({}) },
    payPremium: { title: '在缴费期内缴费；回答账单和凭据', example: payment },
  },
  fields: {
    bills: '居民医保费账单，年份新的在前',
    bill_id: '账单编号',
    self: '1 本人的账单，0 家人的',
    'PremiumBill.year': '参保年份',
    rcpt: '缴费凭据；没有缴为 null',
    rcpt_id: '缴费凭据编号',
    'rcpt.from':
      '从哪里付：OWN_ACCOUNT 个人账户历年资金，SHARED_ACCOUNT 家人共济的账户，WALLET 医保钱包，CASH 现金',
    pay_ways: '今天可以怎么付，不可以的说明原因；不在缴费期、已缴、已截止时为空',
    avl_amt: '这里有多少钱可以缴费，分；共济账户是本月和每次限额还剩多少；现金、不限额、没有账户时为 null',
    'pay_ways.why_not': '为什么不能从这里付：缴费会得到的错误代码；可以时为 null',
    'payPremium.from':
      '从哪里付：OWN_ACCOUNT 个人账户历年资金，SHARED_ACCOUNT 家人共济的账户，WALLET 医保钱包，CASH 现金',
    pay_time: '缴费时间',
  },
} satisfies EndpointGroup
