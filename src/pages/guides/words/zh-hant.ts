import { isoDay } from '../../../words/zh-hant/days'
import { typingWords } from '../../../words/zh-hant/typing'
import { depositEstimate } from './zh-hant/deposit-estimate'
import { estimate } from './zh-hant/estimate'
import { institutions } from './zh-hant/institutions'
import { medicineBox } from './zh-hant/medicine-box'
import { medicines } from './zh-hant/medicines'
import { whereToAsk } from './zh-hant/where-to-ask'
import { withdrawal } from './zh-hant/withdrawal'

/** 簡體中文 of the guides. */
export const zhHant = {
  typing: typingWords,
  guides: {
    title: '辦事指南',
    intro: '想辦什麼、想問什麼，從這裏開始',
    links: {
      estimate: { name: '看病前先估一估', note: '大概花多少、報銷多少、自己付多少' },
      filings: { name: '異地就醫備案', note: '到外地看病前先備案，給自己和家人' },
      medicines: { name: '藥品和項目能不能報', note: '甲類乙類、先付多少、賬户能不能付' },
      medicineBox: { name: '查藥盒追溯碼', note: '掃一掃，看這盒藥賣出過沒有' },
      prepayments: { name: '住院預繳金', note: '交了多少、誰付的、有沒有退回' },
      withdrawal: { name: '個人賬户的錢能取出來嗎', note: '哪些情形可以取，要帶什麼材料' },
      depositEstimate: { name: '每月劃入多少錢', note: '算一算每月、每年進個人賬户多少' },
      whereToAsk: { name: '到哪裏問、到哪裏辦', note: '手機、電話、窗口、自助機，要帶什麼' },
      institutions: { name: '定點醫院和藥店', note: '按名字找，或者看離我近的' },
    },
  },
  place: {
    place: '參保地',
    change: '各地辦法不同，點這裏換地方',
    which: '請選擇參加醫保的地方，各地的辦法不一樣：',
    chosen: '已選',
  },
  policy: {
    title: '示例政策，以參保地醫保部門為準',
    source: (source: string, since: string) => `來源：${source}；${isoDay(since)}起執行`,
  },
  missing: '還有沒填好的，請看紅字',
  estimate,
  withdrawal,
  depositEstimate,
  whereToAsk,
  institutions,
  medicines,
  medicineBox,
} as const
