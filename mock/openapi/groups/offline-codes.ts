import { issueOfflineCodes } from '@/contract/offline-code'
import type { EndpointGroup } from './endpoint-group'

/** Codes that are fetched in advance, for a phone without network. */
export const offlineCodeGroup = {
  tag: '离线码',
  endpoints: {
    issueOfflineCodes: { title: '领一批离线码；上一批没用的作废', example: () => ({ body: {} }) },
    listOfflineCodes: {
      title: '最近一批离线码还有哪些可用',
      example: (town, person) => {
        town.ask(issueOfflineCodes, { body: {} }, person)
        return {}
      },
    },
    dropOfflineCodes: { title: '立即作废本人的全部离线码', example: () => ({}) },
  },
  fields: {
    codes: '一批离线码',
    max_amt: '一个离线码最多可付的总费用，分',
  },
} satisfies EndpointGroup
