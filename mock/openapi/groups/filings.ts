import { fileForCare } from '@/contract/filing'
import { dayOf } from '@/domain/china-day'
import type { SmallTown } from '../../examples/small-town'
import type { EndpointGroup } from './endpoint-group'

/** The examples are for care in 北京, for a time, of somebody insured in 福州. */
const by = 'employee'
const filing = ({ now }: SmallTown) => ({
  body: { kind: 'TEMPORARY' as const, admdvs: '110000', beg_date: dayOf(now), promise: '1' as const },
})

/** Filings for care elsewhere. */
export const filingGroup = {
  tag: '异地就医备案',
  endpoints: {
    listFilings: {
      title: '我的和可以出示其凭证的亲属的备案，以及可以给谁办',
      example: (town) => {
        town.ask(fileForCare, filing(town), by)
        return { by }
      },
    },
    fileForCare: {
      title: '办理异地就医备案；告知承诺，马上生效',
      example: (town) => ({ by, ...filing(town) }),
    },
    endFiling: {
      title: '结束备案；已经开始的到当天为止',
      example: (town) => {
        const { id } = town.ask(fileForCare, filing(town), by)
        return { by, path: { filingId: id }, body: {} }
      },
    },
  },
  fields: {
    filings: '备案，新的在前',
    filing_id: '备案编号',
    'fileForCare.kind': '原因',
    filing_stas: 'UPCOMING 还没开始，ACTIVE 有效，ENDED 已结束',
    persons: '可以给谁办；自己的 rel_id 为 null',
    kinds: '当地可以办的原因',
    tmp_months: '临时外出的备案管几个月',
    same_prov: '1 本省其他城市不用备案，0 要备案',
    promise: '1 承诺所填属实',
  },
} satisfies EndpointGroup
