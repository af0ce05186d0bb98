/** Writes a number of months as years and months. */
const span = (months: number): string => {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [years > 0 && `${years} 年`, (rest > 0 || years === 0) && `${rest} 個月`].filter(Boolean).join(' ')
}

/** 簡體中文 of the page of contributions. */
export const contributions = {
  title: '繳費記錄',
  certificate: '開參保憑證',
  certificateNote: '證明現在參保和累計繳費，可以查驗',
  total: (year: number) => `${year}年已繳`,
  employer: '單位繳',
  own: '個人繳',
  intoAccount: '進了個人賬户',
  intoAccountNote: '已經包含在上面的繳費裏',
  unpaidNotCounted: (amount: string) => `還有 ${amount} 沒有繳到，沒有算在裏面`,
  kinds: {
    EMPLOYEE: '職工基本醫療保險',
    LARGE_AMOUNT: '大額醫療保險',
    RESIDENT: '城鄉居民基本醫療保險',
  },
  month: (month: number) => `${month}月`,
  wholeYear: (year: number) => `${year}年全年`,
  status: {
    PAID: '已繳',
    UNPAID: '還沒繳到',
    GAP: '斷繳：沒有繳費記錄',
    PENDING: '還沒有繳費記錄，月底前再看',
    EXEMPT: '沒有繳費，賬户照常劃入',
    NOT_DUE: '',
  },
  paidWhen: (times: readonly string[]) => `${times.join('、')} 繳費`,
  employerPart: (amount: string) => `單位繳 ${amount}`,
  ownPart: (amount: string) => `個人繳 ${amount}`,
  basePart: (amount: string) => `繳費基數 ${amount}`,
  accountPart: (amount: string) => `進個人賬户 ${amount}`,
  owed: '這一筆還沒繳到',
  cameInOnly: (amount: string) => `個人賬户劃入 ${amount}`,
  notCameIn: (amount: string) => `應進個人賬户的 ${amount} 還沒有到賬。過幾天還沒有，請問參保地醫保部門。`,
  cameInDiffers: (due: string, received: string) =>
    `應進個人賬户 ${due}，實際劃入 ${received}。有疑問請問參保地醫保部門。`,
  gaps: (months: readonly number[]) =>
    `有 ${months.length} 個月沒有繳費記錄：${months.map((month) => `${month}月`).join('、')}`,
  gapsText: '斷繳期間看病一般不能報銷，也不算繳費年限。請聯繫單位；自己繳費的，請到醫保窗口補繳。',
  unpaid: (months: readonly number[]) => `${months.map((month) => `${month}月`).join('、')}的費用還沒繳到`,
  unpaidText: '繳到之前看病可能不能報銷。請聯繫單位；自己繳費的，請儘快繳費。',
  lifetime: {
    name: '累計繳費（繳費年限）',
    soFar: (paid: number, needed: number) => `已繳 ${span(paid)}，當地要求 ${span(needed)}`,
    reached: (paid: number, needed: number) => `已繳 ${span(paid)}，達到當地要求的 ${span(needed)}`,
    note: '繳夠以後退休，不再繳費也能享受職工醫保。示例政策，以參保地醫保部門為準。',
  },
  exempt: '這一年不用繳費',
  exemptText: '沒有繳費，個人賬户照常劃入：退休後一般就是這樣。',
  empty: (year: number) => `${year}年沒有繳費記錄`,
  emptyText: '可以看看其他年份。有疑問請問單位或參保地醫保部門。',
} as const
