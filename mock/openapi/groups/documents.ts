import { issueDocument } from '@/contract/document'
import type { SmallTown } from '../../examples/small-town'
import { settledAtTill } from '../../examples/at-the-till'
import type { EndpointGroup } from './endpoint-group'

/** The statement of a purchase that has just been settled. */
const statement = (town: SmallTown, person: string) => ({ body: { setl_id: settledAtTill(town, person).id } })

/** Documents that others accept, and their check. */
export const documentGroup = {
  tag: '结算单与参保凭证',
  endpoints: {
    issueDocument: {
      title: '开一张结算单或参保凭证；每张有自己的校验码',
      example: statement,
    },
    verifyDocument: {
      title: '按校验码查验；拿到校验码的人都可以查，不改变什么',
      example: (town, person) => {
        const { checkNumber } = town.ask(issueDocument, statement(town, person), person)
        return { body: { check_no: checkNumber } }
      },
    },
  },
  fields: {
    check_no: '校验码，24 位数字；城市只存它的哈希',
    issuer_name: '出具的机构',
    issue_time: '出具的时间',
    valid_until: '参保凭证有效到哪一天；结算单一直有效，为 null',
    doc_stas: 'VALID 有效，REVERSED 这笔结算后来撤销了，EXPIRED 已过有效期',
    setl: '结算单的内容；参保凭证为 null',
    'issueDocument.insus': '参保凭证的内容；结算单为 null',
    'issueDocument.setl_id': '哪一笔结算；null 开参保凭证',
    'issueDocument.paid_months': '累计缴费的月数',
    last_mon: '最近缴费的月份；还没有缴过为 null',
  },
} satisfies EndpointGroup
