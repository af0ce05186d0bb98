import type { EndpointGroup } from './endpoint-group'

/** Contributions to the insurance, month by month. */
export const contributionGroup = {
  tag: '缴费',
  endpoints: {
    listContributions: { title: '一年的缴费明细', example: () => ({ query: { year: '2026' } }) },
  },
  fields: {
    contributions: '缴费明细，旧的在前；政策里为缴费标准',
    accrym: '费款所属期 YYYYMM；居民年缴记在当年一月',
    clct_type_name: '缴费方式：单位代扣、个人缴纳、财政补助',
    clct_base: '缴费基数，分',
    emp_clct_amt: '单位缴纳，分',
    psn_clct_amt: '个人缴纳，分',
    acct_amt: '其中划入个人账户，分',
    clct_flag: '1 已到账，0 未到账',
    clct_time: '到账时间',
    paid_months: '310 累计实际缴费月数',
    lifetime_months: '退休后终身享受所需的月数；当地没有规定为 null',
  },
} satisfies EndpointGroup
