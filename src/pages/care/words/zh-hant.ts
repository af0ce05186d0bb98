import { isoDay } from '../../../words/zh-hant/days'
import { typingWords } from '../../../words/zh-hant/typing'

/** 簡體中文 of the pages about care: filings for care elsewhere (異地就醫備案). */
export const zhHant = {
  typing: typingWords,
  kinds: {
    RESETTLED: '退休後長住那裏',
    LONG_STAY: '長期在那裏住',
    POSTED: '單位派到那裏工作',
    REFERRED: '醫院轉診過去',
    TEMPORARY: '臨時去那裏',
    OTHER: '其他原因',
  },
  filings: {
    title: '異地就醫備案',
    intro: '到外地看病前先備案，報銷比例不會降低。急診不用備案。',
    provinceIsFree: (place: string) => `在${place}參保的，到本省其他城市看病也不用備案。`,
    start: '辦備案',
    none: '還沒有辦過備案',
    noneText: '不用上傳材料，辦了馬上有效。',
    mine: '我',
    where: (who: string, place: string) => `${who}到${place}`,
    days: (from: string, until: string | null) =>
      until === null ? `${isoDay(from)}起，一直有效` : `${isoDay(from)} 到 ${isoDay(until)}`,
    states: { UPCOMING: '還沒開始', ACTIVE: '有效', ENDED: '已結束' },
    end: '不去了，結束備案',
    endLabel: (what: string) => `結束${what}的備案`,
    endBusy: '正在辦理',
    endAsk: (what: string) => `結束${what}的備案？`,
    endText: '結束後再去那裏看病，報銷比例會降低。今天之內還有效。',
    endYes: '確認結束',
    endNo: '再想想',
    /** These sentences say what the city's refusals of ending mean. */
    refusals: {
      NOT_FOUND: { what: '沒有找到這個備案', todo: '請下拉刷新再看' },
    },
  },
  newFiling: {
    title: '辦異地就醫備案',
    who: '給誰辦',
    self: '我自己',
    relative: (name: string) => name,
    kind: '為什麼去外地',
    place: '去哪裏看病',
    placeSearch: '找城市',
    placeSearchPlaceholder: '城市名或拼音',
    placeNone: '沒有找到這個城市',
    chosen: '已選',
    day: '從哪天起',
    dayPlaceholder: '不填就是今天',
    lasting: '長住的一直有效，不去了再來結束。',
    forMonths: (months: number) => `這種備案管 ${months} 個月。`,
    promise: '我承諾填寫的情況屬實',
    promiseStates: { on: '已勾選', off: '未勾選' },
    errors: {
      kind: '請選一個原因',
      place: '請選去哪裏',
      day: '請填今天或以後的日期，例如 20261201',
      promise: '請勾選承諾',
    },
    fill: '還有沒填好的，請看紅字',
    submit: '提交備案',
    busy: '正在辦理',
    done: (what: string) => `${what}，備案好了`,
    doneText: '到那裏看病，出示醫保憑證就按備案報銷。',
    back: '看我的備案',
    /** These sentences say what the city's refusals of filing mean. */
    refusals: {
      NOT_FOUND: {
        what: '沒有這個城市，或者這位家人不在你的親情賬户裏',
        todo: '請重新選一次，填好的內容還在',
      },
      MEMBER_NOT_INSURED: { what: '現在沒有正常參保，不能備案', todo: '請先恢復參保，再來備案' },
      NOT_OFFERED: { what: '參保地不辦這一種備案', todo: '請換一個原因' },
      FILING_NOT_NEEDED: { what: '到那裏看病不用備案', todo: '直接出示醫保憑證就可以' },
      PERIOD_NOT_ALLOWED: { what: '備案不能從過去的日子開始', todo: '請填今天或以後的日期' },
      ALREADY_FILED: { what: '這個地方已經備過案', todo: '日子沒有到以前不用再辦' },
      INVALID_REQUEST: { what: '填寫的內容有一處不對', todo: '請再核對一遍，內容都還在' },
    },
  },
} as const
