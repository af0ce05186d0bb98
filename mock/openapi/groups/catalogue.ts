import type { EndpointGroup } from './endpoint-group'

/** The catalogue of what the insurance pays. */
export const catalogueGroup = {
  tag: '医保目录',
  endpoints: {
    searchCatalogue: {
      title: '按名称找药品和诊疗项目：类别、先行自付、限价、个人账户能不能付；不改变什么',
      example: () => ({ query: { limit: '5' }, body: { admdvs: '350100' } }),
    },
    queryTraceCode: {
      title: '按追溯码查一盒药：是什么药，医保卖出过没有，卖给了谁（只说本人、家人或别人）；不改变什么',
      example: () => ({ body: { drug_trac_codg: '00000650000000000190' } }),
    },
  },
  fields: {
    drug_trac_codg: '药品追溯码，20 位数字',
    drugtracinfo: '这一行每盒药的追溯码；没有追溯码的为空',
    sales: '医保结算过、没有撤销的卖出记录，早的在前',
    buyer: 'SELF 本人，FAMILY 由本人出示凭证的家人，OTHER 别人',
    med_list_codg: '目录编码（示例）；不在目录里为 null',
    med_list_name: '名称',
    spec: '剂型和包装；诊疗项目为 null',
    'searchCatalogue.kind': 'MEDICINE 药品，TREATMENT 诊疗项目',
    acct_flag: '1 在药店可以用个人账户付自己的部分，0 不可以',
  },
} satisfies EndpointGroup
