import { isoDay } from '../../../words/zh-hans/days'
import { typingWords } from '../../../words/zh-hans/typing'
import { depositEstimate } from './zh-hans/deposit-estimate'
import { estimate } from './zh-hans/estimate'
import { institutions } from './zh-hans/institutions'
import { medicineBox } from './zh-hans/medicine-box'
import { medicines } from './zh-hans/medicines'
import { whereToAsk } from './zh-hans/where-to-ask'
import { withdrawal } from './zh-hans/withdrawal'

/** 简体中文 of the guides. */
export const zhHans = {
  typing: typingWords,
  guides: {
    title: '办事指南',
    intro: '想办什么、想问什么，从这里开始',
    links: {
      estimate: { name: '看病前先估一估', note: '大概花多少、报销多少、自己付多少' },
      filings: { name: '异地就医备案', note: '到外地看病前先备案，给自己和家人' },
      medicines: { name: '药品和项目能不能报', note: '甲类乙类、先付多少、账户能不能付' },
      medicineBox: { name: '查药盒追溯码', note: '扫一扫，看这盒药卖出过没有' },
      prepayments: { name: '住院预缴金', note: '交了多少、谁付的、有没有退回' },
      withdrawal: { name: '个人账户的钱能取出来吗', note: '哪些情形可以取，要带什么材料' },
      depositEstimate: { name: '每月划入多少钱', note: '算一算每月、每年进个人账户多少' },
      whereToAsk: { name: '到哪里问、到哪里办', note: '手机、电话、窗口、自助机，要带什么' },
      institutions: { name: '定点医院和药店', note: '按名字找，或者看离我近的' },
    },
  },
  place: {
    place: '参保地',
    change: '各地办法不同，点这里换地方',
    which: '请选择参加医保的地方，各地的办法不一样：',
    chosen: '已选',
  },
  policy: {
    title: '示例政策，以参保地医保部门为准',
    source: (source: string, since: string) => `来源：${source}；${isoDay(since)}起执行`,
  },
  missing: '还有没填好的，请看红字',
  estimate,
  withdrawal,
  depositEstimate,
  whereToAsk,
  institutions,
  medicines,
  medicineBox,
} as const
