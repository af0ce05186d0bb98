import { isoDay } from '../../../words/zh-hans/days'
import { typingWords } from '../../../words/zh-hans/typing'

/** 简体中文 of the pages about care: filings for care elsewhere (异地就医备案). */
export const zhHans = {
  typing: typingWords,
  kinds: {
    RESETTLED: '退休后长住那里',
    LONG_STAY: '长期在那里住',
    POSTED: '单位派到那里工作',
    REFERRED: '医院转诊过去',
    TEMPORARY: '临时去那里',
    OTHER: '其他原因',
  },
  filings: {
    title: '异地就医备案',
    intro: '到外地看病前先备案，报销比例不会降低。急诊不用备案。',
    provinceIsFree: (place: string) => `在${place}参保的，到本省其他城市看病也不用备案。`,
    start: '办备案',
    none: '还没有办过备案',
    noneText: '不用上传材料，办了马上有效。',
    mine: '我',
    where: (who: string, place: string) => `${who}到${place}`,
    days: (from: string, until: string | null) =>
      until === null ? `${isoDay(from)}起，一直有效` : `${isoDay(from)} 到 ${isoDay(until)}`,
    states: { UPCOMING: '还没开始', ACTIVE: '有效', ENDED: '已结束' },
    end: '不去了，结束备案',
    endLabel: (what: string) => `结束${what}的备案`,
    endBusy: '正在办理',
    endAsk: (what: string) => `结束${what}的备案？`,
    endText: '结束后再去那里看病，报销比例会降低。今天之内还有效。',
    endYes: '确认结束',
    endNo: '再想想',
    /** These sentences say what the city's refusals of ending mean. */
    refusals: {
      NOT_FOUND: { what: '没有找到这个备案', todo: '请下拉刷新再看' },
    },
  },
  newFiling: {
    title: '办异地就医备案',
    who: '给谁办',
    self: '我自己',
    relative: (name: string) => name,
    kind: '为什么去外地',
    place: '去哪里看病',
    placeSearch: '找城市',
    placeSearchPlaceholder: '城市名或拼音',
    placeNone: '没有找到这个城市',
    chosen: '已选',
    day: '从哪天起',
    dayPlaceholder: '不填就是今天',
    lasting: '长住的一直有效，不去了再来结束。',
    forMonths: (months: number) => `这种备案管 ${months} 个月。`,
    promise: '我承诺填写的情况属实',
    promiseStates: { on: '已勾选', off: '未勾选' },
    errors: {
      kind: '请选一个原因',
      place: '请选去哪里',
      day: '请填今天或以后的日期，例如 20261201',
      promise: '请勾选承诺',
    },
    fill: '还有没填好的，请看红字',
    submit: '提交备案',
    busy: '正在办理',
    done: (what: string) => `${what}，备案好了`,
    doneText: '到那里看病，出示医保凭证就按备案报销。',
    back: '看我的备案',
    /** These sentences say what the city's refusals of filing mean. */
    refusals: {
      NOT_FOUND: {
        what: '没有这个城市，或者这位家人不在你的亲情账户里',
        todo: '请重新选一次，填好的内容还在',
      },
      MEMBER_NOT_INSURED: { what: '现在没有正常参保，不能备案', todo: '请先恢复参保，再来备案' },
      NOT_OFFERED: { what: '参保地不办这一种备案', todo: '请换一个原因' },
      FILING_NOT_NEEDED: { what: '到那里看病不用备案', todo: '直接出示医保凭证就可以' },
      PERIOD_NOT_ALLOWED: { what: '备案不能从过去的日子开始', todo: '请填今天或以后的日期' },
      ALREADY_FILED: { what: '这个地方已经备过案', todo: '日子没有到以前不用再办' },
      INVALID_REQUEST: { what: '填写的内容有一处不对', todo: '请再核对一遍，内容都还在' },
    },
  },
} as const
