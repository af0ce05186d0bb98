import type { EndpointGroup } from './endpoint-group'

/** The monthly deposits into the account. */
export const depositGroup = {
  tag: '每月划入',
  endpoints: {
    listDeposits: { title: '一年的每月划入和算法', example: () => ({ query: { year: '2026' } }) },
  },
  fields: {
    deposits: '每月划入，旧的在前；政策里为划入办法',
    acct_time: '划入时间',
    of: '按什么计算：BASE 缴费基数，PENSION 养老金，FIXED 定额',
    base_amt: '计算所用的数额，分',
    prop_bp: '比例，万分之一：200 为 2 %；定额为 null',
  },
} satisfies EndpointGroup
