import type { IssuedDocument } from '@/contract/document'
import { toTableTime } from '@/domain/china-day'
import { plainFen } from '@/domain/money'
import { make } from '../../till/page/elements'

type Row = readonly [name: string, value: string]
type Settlement = NonNullable<IssuedDocument['settlement']>

const states = {
  VALID: ['good', '查验通过：城市开过这张单子'],
  REVERSED: ['wrong', '这笔结算后来撤销了：请不要再凭它报销'],
  EXPIRED: ['wrong', '这张凭证已经过了有效期：请让本人重新开一张'],
  UNKNOWN: ['wrong', '城市说不清这张单子的状态：请向出具机构核实'],
} as const

const insuranceStates = {
  NOT_INSURED: '未参保',
  ACTIVE: '正常参保',
  SUSPENDED: '暂停参保',
  ENDED: '已终止',
  UNKNOWN: '以参保地为准',
} as const

const settlementRows = (settlement: Settlement): Row[] => [
  ['医药机构', settlement.institutionName],
  ['就医类型', settlement.visitTypeName],
  ['结算时间', toTableTime(settlement.settledAt)],
  ['险种', settlement.insuranceName],
  ['结算编号', settlement.id],
  ['总费用', plainFen(settlement.totalFen)],
  ['统筹基金支付', plainFen(settlement.fundFen)],
  ['医院承担', plainFen(settlement.hospitalFen)],
  ['个人账户支付', plainFen(settlement.ownAccountFen)],
  ['医保钱包支付', plainFen(settlement.walletFen)],
  ['家人账户支付', plainFen(settlement.sharedAccountFen)],
  ['现金支付', plainFen(settlement.cashFen)],
]

const insuranceRows = (insurance: IssuedDocument['insurances'][number]): Row[] => [
  ['险种', insurance.name],
  ['人员类别', insurance.employmentName],
  ['参保地', insurance.placeName],
  ['参保状态', insuranceStates[insurance.state]],
  ['累计缴费', `${insurance.paidMonths} 个月`],
  ['最近缴到', insurance.lastPaidMonth?.replace(/(?=..$)/, '-') ?? '没有'],
]

/** Draws what a document says, its state first. */
export function documentRows(document: IssuedDocument): HTMLElement[] {
  const { settlement, insurances, validUntil } = document
  const [tone, sentence] = states[document.state]
  const notice = make('div', 'notice', sentence)
  notice.dataset['tone'] = tone
  const rows: Row[] = [
    ['出具机构', document.issuerName],
    ['姓名', document.maskedName],
    ['证件号码', document.maskedIdNumber],
    ...(settlement ? settlementRows(settlement) : insurances.flatMap(insuranceRows)),
    ['开具时间', toTableTime(document.issuedAt)],
    ...(validUntil === null ? [] : [['有效期至', validUntil] as const]),
  ]
  const list = rows.map(([name, value]) =>
    make('li', 'row', make('span', 'caption', name), make('span', '', value)),
  )
  return [
    make('h2', '', settlement ? '医疗保险结算单' : '医疗保险参保凭证'),
    notice,
    make('ul', 'rows', ...list),
  ]
}
