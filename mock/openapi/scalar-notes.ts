/** The meanings of the scalars of `src/contract/scalars.ts` on the wire, by their names. */
export const scalarNotes: Readonly<Record<string, string>> = {
  Cursor: '游标：原样带回，不解释',
  Day: '中国的日历日，YYYY-MM-DD',
  DivisionCode: '行政区划代码，六位数字',
  Fen: '金额：整数，单位分，不小于 0',
  Flag: '国家接口的是否标志：1 是，0 否',
  Id: '编号：医保一方给的，原样带回',
  Instant: 'ISO 8601 时间，带时区：2026-11-21T14:30:00+08:00',
  Month: '中国的日历月，YYYYMM',
  PageLimit: '一页多少条，1–50',
  Seconds: '时长，整秒',
  SignedFen: '金额：整数，单位分，收入为正、支出为负',
  Text: '一行文字，1–200 字',
  TraceCode: '药品追溯码，20 位数字',
  TraceCodes: '一行药品每盒的追溯码',
  Year: '中国的日历年，YYYY',
}
