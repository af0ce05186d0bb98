import type { EndpointGroup } from './endpoint-group'

/** The parts of the deductible and of the yearly limits that are used up. */
export const accumulationGroup = {
  tag: '年度累计',
  endpoints: {
    listAccumulations: { title: '本年度起付线累计和限额余量', example: () => ({}) },
  },
  fields: {
    accumulations: '本年度累计',
    grp: '待遇类别：outpatient 门诊，inpatient 住院，chronic 慢特病；可以增加',
    grp_name: '待遇类别名称',
    dedc_met: '起付线已累计，分',
    dedc_std: '起付线标准（一级机构），分',
    hifp_paid: '统筹基金本年已付，分',
    hifp_cap: '统筹基金年度限额，分',
    ipt_cnt: '本年住院次数',
  },
} satisfies EndpointGroup
