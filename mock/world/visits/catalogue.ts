import type { WireTillItem } from '@/contract/till'

/**
 * The medicines of the mock city's institutions, with class, price in fen and, for class-B items, the share paid first.
 */
export const medicines: readonly WireTillItem[] = [
  { medins_list_name: '苯磺酸氨氯地平片 5mg×28', chrgitm_lv: '01', cnt: 1, pric: 2_680 },
  { medins_list_name: '二甲双胍缓释片 0.5g×30', chrgitm_lv: '01', cnt: 1, pric: 1_945 },
  { medins_list_name: '阿托伐他汀钙片 20mg×7', chrgitm_lv: '02', cnt: 1, pric: 3_820, selfpay_prop: 10 },
  { medins_list_name: '连花清瘟胶囊 24粒', chrgitm_lv: '02', cnt: 1, pric: 1_480, selfpay_prop: 5 },
  { medins_list_name: '布洛芬缓释胶囊 20粒', chrgitm_lv: '01', cnt: 1, pric: 1_650, pric_uplmt_amt: 1_500 },
  { medins_list_name: '维生素C泡腾片 20片', chrgitm_lv: '03', cnt: 1, pric: 2_900 },
  { medins_list_name: '医用外科口罩 10只', chrgitm_lv: '03', cnt: 1, pric: 990 },
]

/** The outpatient services of the mock city's hospitals. */
export const treatments: readonly WireTillItem[] = [
  { medins_list_name: '普通门诊诊查费', chrgitm_lv: '01', cnt: 1, pric: 2_500 },
  { medins_list_name: '血常规（五分类）', chrgitm_lv: '01', cnt: 1, pric: 1_800 },
  { medins_list_name: '糖化血红蛋白测定', chrgitm_lv: '01', cnt: 1, pric: 6_500 },
  { medins_list_name: '彩色多普勒超声', chrgitm_lv: '02', cnt: 1, pric: 16_000, selfpay_prop: 10 },
  { medins_list_name: 'CT 平扫', chrgitm_lv: '02', cnt: 1, pric: 24_000, selfpay_prop: 10 },
]

/** The items of a stay in hospital. */
export const hospitalStay: readonly WireTillItem[] = [
  { medins_list_name: '床位费（普通病房）', chrgitm_lv: '01', cnt: 6, pric: 4_500 },
  { medins_list_name: '住院诊查费', chrgitm_lv: '01', cnt: 6, pric: 3_000 },
  { medins_list_name: '手术费', chrgitm_lv: '01', cnt: 1, pric: 260_000 },
  {
    medins_list_name: '进口耗材',
    chrgitm_lv: '02',
    cnt: 1,
    pric: 380_000,
    selfpay_prop: 20,
    pric_uplmt_amt: 300_000,
  },
  { medins_list_name: '陪护床', chrgitm_lv: '03', cnt: 6, pric: 2_000 },
]
