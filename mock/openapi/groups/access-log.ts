import { accessKinds } from '@/contract/access-log'
import type { EndpointGroup } from './endpoint-group'

/** The access log: each use of the voucher and each look at the data. */
export const accessLogGroup = {
  tag: '使用记录',
  endpoints: {
    readAccessLog: { title: '谁用过、看过凭证和数据', example: () => ({ query: { limit: '5' } }) },
  },
  fields: {
    'readAccessLog.entries': '使用记录，新的在前',
    log_id: '使用记录编号',
    log_time: '时间',
    what: `做了什么：${accessKinds.join('、')}；可以增加`,
    what_name: '做了什么的名称，应用不认识时显示它',
    whr_name: '在哪里：机构，或登录方式',
    who_name: '不是本人时是谁，已掩码',
    purp_name: '为了什么',
    rslt: 'OK 成功，REFUSED 被拒绝',
  },
} satisfies EndpointGroup
