import type { WireSettlement } from '@/contract/settlement'

/** One good answer of every shape, as it is on the wire. The amounts are the mixed payment of rules.md §15.5. */
export const wireSplit = {
  medfee_sumamt: 202_000,
  fund_pay_sumamt: 105_000,
  hifp_pay: 100_000,
  cvlserv_pay: 0,
  hifob_pay: 0,
  hifmi_pay: 0,
  maf_pay: 0,
  oth_pay: 5_000,
  hosp_part_amt: 10_000,
  psn_part_amt: 87_000,
  act_pay_dedc: 40_000,
  coins_pay: 40_000,
  preselfpay_amt: 5_000,
  overlmt_selfpay: 1_000,
  fulamt_ownpay_amt: 1_000,
  acct_pay: 30_000,
  wlt_pay: 0,
  acct_crt_pay: 20_000,
  acct_his_pay: 10_000,
  acct_mulaid_pay: 15_000,
  mulaid_list: [{ psn_name: '*秀珍', mulaid_pay: 15_000 }],
  acct_unpd_list: [{ acct_type: 'SHARER' as const, psn_name: '*秀珍', why: 'MONTH_CAP' as const }],
  psn_cash_pay: 42_000,
}

/** One item of a bill, as it is on the wire. */
export const wireItem = {
  medins_list_name: '普通门诊诊查费',
  med_list_codg: 'ZL00011',
  chrgitm_lv: '01' as const,
  cnt: 1,
  pric: 202_000,
  det_item_fee_sumamt: 202_000,
  fulamt_ownpay_amt: 1_000,
  overlmt_selfpay: 1_000,
  preselfpay_amt: 5_000,
  inscp_amt: 195_000,
  drugtracinfo: [],
}

/** One settlement, as it is on the wire. */
export const wireSettlement: WireSettlement = {
  setl_id: 'S000000001',
  setl_time: '2026-11-21T14:32:05+08:00',
  med_type: '11',
  med_type_name: '普通门诊',
  insutype: '310',
  admdvs: '350100',
  fixmedins_code: 'H350100002',
  fixmedins_name: '福州示范区医院',
  ...wireSplit,
  mdtrt_id: 'M000000001',
  prpay_amt: 0,
  refd_setl_flag: '0',
  refd_setl_id: null,
  init_setl_id: null,
  fee_list: [wireItem],
}

const wireInsurance = {
  insutype: '310',
  insutype_name: '职工基本医疗保险',
  psn_insu_stas: '1',
  psn_type_name: '在职',
  admdvs: '350100',
  admdvs_name: '福州',
  hotline: '12393',
}

const wireAccount = {
  insutype: '310',
  admdvs: '350100',
  admdvs_name: '福州',
  balc: 515_111,
  acct_crt_balc: 176_330,
  acct_his_balc: 338_781,
  frz_rea: null,
  upd_time: '2026-11-21T14:30:00+08:00',
}

const wireSession = {
  access_token: 'a'.repeat(32),
  refresh_token: 'r'.repeat(32),
  expires_in: 1_800,
}

const wireTokenState = {
  token_id: 'token-1',
  state: 'DECODED',
  fixmedins_name: '仁心大药房',
  purp_name: null,
  decd_time: '2026-11-21T14:30:20+08:00',
  setl_id: null,
}

/** The good answers by the name of the endpoint. */
export const goodReplies = {
  listDemoPeople: { people: [{ person: 'employee', name: '陈海宁', story: '在职职工' }] },
  enterAsDemoPerson: wireSession,
  refreshSession: wireSession,
  endSession: {},
  readMe: {
    psn_no: 'P350100000001',
    psn_name: '*海宁',
    certno: '990***********0010',
    mob: '138****0001',
    insus: [wireInsurance],
    ec_hold: null,
    mulaid_wait_num: 0,
    filing: null,
  },
  listAccounts: { accounts: [wireAccount] },
  issueVoucherToken: {
    token_id: 'token-1',
    ec_qrcode: '9113501123456789012345678912',
    psn_name: '*海宁',
    expires_in: 60,
    grace_in: 15,
  },
  readVoucherToken: wireTokenState,
  revokeVoucherToken: wireTokenState,
  findSettlements: { settlements: [wireSettlement], next_cursor: null },
  listSettlements: { settlements: [wireSettlement], next_cursor: 'S000000001' },
  readSettlement: wireSettlement,
  tillDecode: {
    auth_token: 'a'.repeat(32),
    expires_in: 900,
    psn_name: '*海宁',
    certno: '990***********0010',
    insutype: '310',
    insutype_name: '职工基本医疗保险',
    psn_type_name: '在职',
    admdvs: '350100',
    admdvs_name: '福州',
  },
  tillPreSettle: wireSplit,
  tillSettle: wireSettlement,
  tillReverse: { ...wireSettlement, setl_id: 'S000000002', init_setl_id: 'S000000001' },
  listTillInstitutions: {
    institutions: [
      { fixmedins_code: 'Y350100001', fixmedins_name: '仁心大药房', admdvs: '350100', med_type: '41' },
    ],
  },
}

const purchase = {
  auth_token: 'a'.repeat(32),
  med_type: '41',
  fee_list: [{ medins_list_name: '布洛芬缓释胶囊', chrgitm_lv: '01', cnt: 1, pric: 1_650 }],
}

/** The good bodies by the name of the endpoint; endpoints without a body are not listed. */
export const goodBodies = {
  enterAsDemoPerson: { person: 'employee' },
  refreshSession: { refresh_token: 'r'.repeat(32) },
  issueVoucherToken: {},
  revokeVoucherToken: {},
  tillDecode: {
    ec_qrcode: '9113501123456789012345678912',
    fixmedins_code: 'Y350100001',
    business_type: '01301',
  },
  tillPreSettle: purchase,
  tillSettle: purchase,
  tillReverse: { setl_id: 'S000000001', fixmedins_code: 'Y350100001' },
}
