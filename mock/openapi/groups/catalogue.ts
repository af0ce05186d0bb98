import type { EndpointGroup } from './endpoint-group'

/** The catalogue of what the insurance pays. */
export const catalogueGroup = {
  tag: '医保目录',
  endpoints: {
    searchCatalogue: {
      title: '按名称找药品和诊疗项目：类别、先行自付、限价、个人账户能不能付；不改变什么',
      example: () => ({ query: { limit: '5' }, body: { admdvs: '350100' } }),
    },
  },
  fields: {
    med_list_codg: '目录编码（示例）；不在目录里为 null',
    med_list_name: '名称',
    spec: '剂型和包装；诊疗项目为 null',
    'searchCatalogue.kind': 'MEDICINE 药品，TREATMENT 诊疗项目',
    acct_flag: '1 在药店可以用个人账户付自己的部分，0 不可以',
  },
} satisfies EndpointGroup
