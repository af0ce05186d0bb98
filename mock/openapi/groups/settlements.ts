import { tillPrepay } from '@/contract/prepayment'
import { obstacles } from '@/contract/split'
import type { SmallTown } from '../../examples/small-town'
import { aPrepayment, settledAtTill } from '../../examples/at-the-till'
import type { EndpointGroup } from './endpoint-group'

const path = (town: SmallTown, person: string) => ({ settlementId: settledAtTill(town, person).id })

/** Records of settlements: the payers, their amounts, and the bill (rules.md §6.8, §7.3). */
export const settlementGroup = {
  tag: '消费记录',
  endpoints: {
    listPrepayments: {
      title: '我的住院预缴金：谁付的、有没有退回',
      example: (town, person) => {
        town.ask(tillPrepay, aPrepayment(town, person))
        return {}
      },
    },
    listSettlements: { title: '全部消费记录（不含费用明细）', example: () => ({ query: { limit: '2' } }) },
    findSettlements: {
      title: '在消费记录里找：按日期、类型、机构、谁付的、名称',
      example: () => ({ query: { limit: '2' }, body: { q: '大药房' } }),
    },
    readSettlement: {
      title: '一条记录：费用明细和谁付了多少',
      example: (town, person) => ({ path: path(town, person) }),
    },
    explainSettlement: {
      title: '一条记录里每一笔金额的原因',
      example: (town, person) => ({ path: path(town, person) }),
    },
    sumSettlements: {
      title: '找到的消费记录按月合计',
      example: () => ({ body: { from: '2026-01-01', to: '2026-12-31' } }),
    },
  },
  fields: {
    prpay_amt: '结算前退回的住院预缴金，分；没有为 0',
    prepayments: '住院预缴金，新的在前',
    settlements: '消费记录，新的在前',
    setl_id: '结算号',
    setl_time: '结算时间',
    med_type: '就诊类型：11 普通门诊，13 急诊，14 门诊慢特病，21 住院，41 定点药店',
    med_type_name: '就诊类型名称',
    fixmedins_code: '定点医药机构编码',
    fixmedins_name: '定点医药机构名称',
    medfee_sumamt: '总费用，分 = 基金 + 个人 + 医院承担',
    fund_pay_sumamt: '基金支付合计，分',
    hifp_pay: '统筹基金，分',
    cvlserv_pay: '公务员医疗补助，分',
    hifob_pay: '大额医疗补助，分',
    hifmi_pay: '居民大病保险，分',
    maf_pay: '医疗救助，分',
    oth_pay: '其他基金，分',
    hosp_part_amt: '医院承担，分',
    psn_part_amt: '个人承担合计，分 = 本人账户 + 共济账户 + 现金',
    act_pay_dedc: '个人承担中的起付线，分',
    coins_pay: '个人承担中按比例自付的部分，分',
    preselfpay_amt: '先行自付（乙类），分',
    overlmt_selfpay: '超限价自费，分',
    fulamt_ownpay_amt: '全自费（目录外），分',
    acct_pay: '本人个人账户支付，分',
    acct_crt_pay: '其中当年资金，分；不分年度的地方为 null',
    acct_his_pay: '其中历年资金，分；不分年度的地方为 null',
    acct_mulaid_pay: '共济账户支付（家人的账户），分；和本人账户不重叠',
    mulaid_list: '共济账户支付明细',
    wlt_pay: '本人医保钱包支付，分；在个人账户之后、共济账户之前',
    acct_unpd_list: '没有付、没有付全的账户和原因；psn_name 为 null 是本人的账户',
    acct_type: 'OWN 本人账户，WALLET 本人医保钱包，SHARER 共济人的账户',
    why: `原因：${obstacles.join('、')}；可以增加`,
    mulaid_pay: '这位共济人支付，分',
    psn_cash_pay: '现金，分',
    refd_setl_flag: '1 已撤销，0 没有',
    refd_setl_id: '撤销它的结算号；没有为 null',
    init_setl_id: '它撤销的结算号；不是撤销为 null',
    fee_list: '费用明细；列表里为空，单条记录里完整',
    medins_list_name: '项目名称',
    chrgitm_lv: '收费项目等级：01 甲类，02 乙类，03 丙类（自费）',
    cnt: '数量',
    pric: '单价，分',
    det_item_fee_sumamt: '明细金额，分',
    inscp_amt: '符合政策范围金额，分：除去前三项之后',
    reasons: '每一笔金额的原因，按计算次序',
    prop: '所取比例，0–100；没有比例为 null',
    month: '月份 YYYYMM',
    months: '按月合计，新的在前',
    types: '按就诊类型合计',
    q: '机构名、项目名里的字',
    payer: '谁付了一部分：OWN 本人账户，SHARER 共济人，CASH 现金',
  },
} satisfies EndpointGroup
