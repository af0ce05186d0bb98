import { exportWords } from './export-zh-hans'
import { reasonWords } from './reasons-zh-hans'

const month = (of: number, year: number | undefined): string =>
  `${year === undefined ? '' : `${year}年`}${of}月`

/** 简体中文 of the record pages: what was used, who paid, and why. */
export const zhHans = {
  title: '使用记录',
  month,
  chosen: '已选',
  sum: {
    all: '全部',
    year: (year: string) => `${year}年`,
    range: (from: string, to: string) => `${from} 至 ${to}`,
    line: (what: string, amount: string, count: string) => `${what} 共 ${amount} · ${count} 笔`,
    note: '合计是总费用；已退费的不算在内',
    lastMonths: '近 12 个月，点一下只看那个月',
    ofYear: '点一下只看那个月',
    bar: (name: string, count: string, amount: string) => `${name}，${count} 笔，${amount} 元`,
    heading: (count: string, amount: string) => `${count} 笔 ${amount}`,
  },
  row: {
    paid: { fund: '统筹', own: '账户', shared: '家人账户', cash: '现金' },
    part: (who: string, amount: string) => `${who} ${amount}`,
    reversed: '已退费',
    reversal: '退费（钱已原路退回）',
  },
  list: {
    none: '还没有使用记录',
    noneHint: '看病或购药结算后会出现在这里',
    noMatch: '没有符合条件的记录',
    noMatchHint: '可以换个条件，或者看全部记录',
    all: '看全部记录',
    more: '再看 20 条',
    loadingMore: '正在加载',
    moreFailed: '没有加载出来，再试一次',
    end: '没有更早的记录了',
  },
  filter: {
    open: '筛选',
    search: '搜机构、药品或项目',
    searchHint: '例如：药房、血常规',
    close: '完成',
    title: '筛选',
    year: '年份',
    allYears: '全部',
    type: '类型',
    allTypes: '全部类型',
    typeSum: (name: string, count: string, amount: string) => `${name} ${count} 笔 ${amount}`,
    payer: '谁付的',
    allPayers: '全部',
    payers: { OWN: '我的账户', SHARER: '家人的账户', CASH: '现金' },
    range: '一段日期',
    from: '从哪天',
    to: '到哪天',
    dayHint: '年-月-日，例如 2026-11-01',
    dayWrong: '没有这一天，请按 2026-11-01 这样填',
    orderWrong: '要和开始的那天一样，或者更晚',
    showRange: '看这段日期',
    searched: (text: string) => `“${text}”`,
    remove: (name: string) => `${name}，点一下取消`,
    clear: '全部取消',
  },
  detail: {
    reversedBy: '看退费的那一笔',
    reverses: '看原来的那一笔',
    formula: (total: string, parts: string) => `总费用 ${total} = ${parts}`,
    deductiblePart: (amount: string) => `；其中 ${amount} 是起付线`,
    itemClass: { A: '甲类', B: '乙类', C: '丙类（自费）', OTHER: '其他' },
    itemNote: (itemClass: string, count: number, price: string) => `${itemClass} · ${price} × ${count}`,
    itemShares: {
      covered: '医保范围内',
      paidFirst: '先付',
      overLimit: '超限价',
      outOfCatalogue: '自费',
    },
    classes:
      '甲类全部在医保范围内；乙类先付一部分，余下的在医保范围内；丙类由自己付。医保范围内的部分，再按起付线和比例报销。',
    allItems: (count: number) => `看全部 ${count} 项`,
    institution: '这家机构的全部记录',
    recordNumber: '记录编号',
  },
  reasons: reasonWords,
  export: exportWords,
} as const

/** The shape every language fills. */
export type RecordsWords = typeof zhHans
