import type { HeldInsurance, Person } from './person'

const fuzhou = '350100'
const beijing = '110000'
const hangzhou = '330100'

const employee = (admdvs: string, baseFen: number): HeldInsurance => ({
  insutype: '310',
  employment: 'employee',
  admdvs,
  baseFen,
})
const retiree = (admdvs: string, baseFen: number): HeldInsurance => ({
  ...employee(admdvs, baseFen),
  employment: 'retiree',
})
const resident: HeldInsurance = { insutype: '390', employment: 'resident', admdvs: fuzhou, baseFen: 0 }

/** The people of the mock city who have a name and a story. */
export const people: readonly Person[] = [
  {
    person: 'employee',
    personNumber: 'P350100000001',
    name: '陈海宁',
    idNumber: '990101198503120010',
    cardNumber: 'F99010001',
    phone: '13800000001',
    story: '在职职工，41 岁，福州；父母、配偶、孩子都参保',
    insurances: [employee(fuzhou, 888_900)],
    visits: 14,
  },
  {
    person: 'retiree',
    personNumber: 'P350100000002',
    name: '陈建国',
    idNumber: '990101195807210038',
    cardNumber: 'F99010002',
    phone: '13800000002',
    story: '退休职工，68 岁，福州；每月看慢特病门诊',
    insurances: [retiree(fuzhou, 420_000)],
    visits: 40,
  },
  {
    person: 'mother',
    personNumber: 'P350100000003',
    name: '林秀珍',
    idNumber: '990101196002150028',
    cardNumber: 'F99010003',
    phone: '13800000003',
    story: '城乡居民，66 岁，福州；没有个人账户',
    insurances: [resident],
    visits: 9,
  },
  {
    person: 'spouse',
    personNumber: 'P350100000004',
    name: '周文静',
    idNumber: '990101198609030048',
    cardNumber: 'F99010004',
    phone: '13800000004',
    story: '在职职工，40 岁，福州',
    insurances: [employee(fuzhou, 620_000)],
    visits: 8,
  },
  {
    person: 'child',
    personNumber: 'P350100000005',
    name: '陈小雨',
    idNumber: '990101201604180025',
    cardNumber: 'F99010005',
    phone: undefined,
    guardian: 'P350100000001',
    story: '孩子，10 岁，城乡居民',
    insurances: [resident],
    visits: 5,
  },
  {
    person: 'sibling',
    personNumber: 'P350100000006',
    name: '陈海涛',
    idNumber: '990101199011260011',
    cardNumber: 'F99010006',
    phone: '13800000006',
    story: '在职职工，36 岁，刚参保，没有用过',
    insurances: [{ ...employee(fuzhou, 450_000), sinceMonthsAgo: 14 }],
    visits: 0,
  },
  {
    person: 'flexible',
    personNumber: 'P350100000007',
    name: '郑自强',
    idNumber: '990101199202080056',
    cardNumber: 'F99010007',
    phone: '13800000007',
    story: '灵活就业，断缴后暂停，账户冻结',
    insurances: [
      {
        ...employee(fuzhou, 400_000),
        employment: 'flexible',
        stopped: { monthsAgo: 4, state: '2' },
      },
    ],
    visits: 6,
  },
  {
    person: 'two-places',
    personNumber: 'P110000000008',
    name: '王远行',
    idNumber: '990101197905050073',
    cardNumber: 'F99010008',
    phone: '13800000008',
    story: '先在福州、现在北京参保；两地各有一个账户，福州的已停用',
    insurances: [
      { ...employee(beijing, 1_200_000), sinceMonthsAgo: 16 },
      { ...employee(fuzhou, 700_000), stopped: { monthsAgo: 16, state: '4' } },
    ],
    visits: 10,
  },
  {
    person: 'ten-thousand',
    personNumber: 'P350100000009',
    name: '吴常来',
    idNumber: '990101195001010096',
    cardNumber: 'F99010009',
    phone: '13800000009',
    story: '退休职工，有一万条使用记录',
    insurances: [retiree(fuzhou, 2_000_000)],
    visits: 10_000,
  },
  {
    person: 'newcomer',
    personNumber: 'P350100000010',
    name: '何晓芸',
    idNumber: '990101199506170069',
    cardNumber: 'F99010010',
    phone: '13800000010',
    story: '在职职工，31 岁，福州；从来没有用过这个小程序',
    insurances: [employee(fuzhou, 530_000)],
    visits: 2,
    newcomer: true,
  },
  {
    person: 'by-years',
    personNumber: 'P330100000011',
    name: '沈家明',
    idNumber: '990101198309110118',
    cardNumber: 'F99010011',
    phone: '13800000011',
    story: '在职职工，43 岁，杭州；账户里今年的钱和往年的钱分开记',
    insurances: [employee(hangzhou, 960_000)],
    visits: 6,
  },
]

/**
 * Everybody but the person with ten thousand records, whose history takes longer to create than those of all others
 * together.
 */
export const townspeople: readonly Person[] = people.filter(({ visits }) => visits < 1_000)
