import { ledgerTypes } from '@/contract/ledger'
import { personIn } from '../../examples/person-in'
import { insuredOf } from '../../world/people/state'
import type { EndpointGroup } from './endpoint-group'

/** Personal accounts: balances and all changes of them. */
export const accountGroup = {
  tag: '个人账户',
  endpoints: {
    listAccounts: { title: '个人账户余额，每个参保地一个', example: () => ({}) },
    readLedger: {
      title: '一个账户的每一笔变动；账户是参保地区划代码，或者 wallet（医保钱包）',
      example: ({ world }, person) => {
        const [insured] = insuredOf(world, personIn(world, person))
        return { path: { accountId: insured?.admdvs ?? '350100' }, query: { limit: '5' } }
      },
    },
  },
  fields: {
    accounts: '个人账户，每个参保地一个；居民没有',
    balc: '余额，分',
    acct_crt_balc: '当年资金余额，分；不分年度的地方为 null',
    acct_his_balc: '历年资金余额，分；不分年度的地方为 null',
    frz_rea: '冻结原因；可以使用时为 null',
    upd_time: '余额的时间',
    entries: '账户变动，新的在前',
    ledg_id: '变动编号',
    ledg_time: '变动时间',
    ledg_type: `变动类型：${ledgerTypes.join('、')}；可以增加`,
    ledg_type_name: '变动类型的名称，应用不认识类型时显示它',
    type: '只要这一类变动',
    acct_crt_amt: '其中当年资金，分，有正负；不分年度的地方为 null',
    acct_his_amt: '其中历年资金，分，有正负；不分年度的地方为 null',
    memo: '在哪里、和谁；姓名已掩码',
  },
} satisfies EndpointGroup
