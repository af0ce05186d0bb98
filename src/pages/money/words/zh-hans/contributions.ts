/** Writes a number of months as years and months. */
const span = (months: number): string => {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [years > 0 && `${years} 年`, (rest > 0 || years === 0) && `${rest} 个月`].filter(Boolean).join(' ')
}

/** 简体中文 of the page of contributions. */
export const contributions = {
  title: '缴费记录',
  certificate: '开参保凭证',
  certificateNote: '证明现在参保和累计缴费，可以查验',
  total: (year: number) => `${year}年已缴`,
  employer: '单位缴',
  own: '个人缴',
  intoAccount: '进了个人账户',
  intoAccountNote: '已经包含在上面的缴费里',
  unpaidNotCounted: (amount: string) => `还有 ${amount} 没有缴到，没有算在里面`,
  kinds: {
    EMPLOYEE: '职工基本医疗保险',
    LARGE_AMOUNT: '大额医疗保险',
    RESIDENT: '城乡居民基本医疗保险',
  },
  month: (month: number) => `${month}月`,
  wholeYear: (year: number) => `${year}年全年`,
  status: {
    PAID: '已缴',
    UNPAID: '还没缴到',
    GAP: '断缴：没有缴费记录',
    PENDING: '还没有缴费记录，月底前再看',
    EXEMPT: '没有缴费，账户照常划入',
    NOT_DUE: '',
  },
  paidWhen: (times: readonly string[]) => `${times.join('、')} 缴费`,
  employerPart: (amount: string) => `单位缴 ${amount}`,
  ownPart: (amount: string) => `个人缴 ${amount}`,
  basePart: (amount: string) => `缴费基数 ${amount}`,
  accountPart: (amount: string) => `进个人账户 ${amount}`,
  owed: '这一笔还没缴到',
  cameInOnly: (amount: string) => `个人账户划入 ${amount}`,
  notCameIn: (amount: string) => `应进个人账户的 ${amount} 还没有到账。过几天还没有，请问参保地医保部门。`,
  cameInDiffers: (due: string, received: string) =>
    `应进个人账户 ${due}，实际划入 ${received}。有疑问请问参保地医保部门。`,
  gaps: (months: readonly number[]) =>
    `有 ${months.length} 个月没有缴费记录：${months.map((month) => `${month}月`).join('、')}`,
  gapsText: '断缴期间看病一般不能报销，也不算缴费年限。请联系单位；自己缴费的，请到医保窗口补缴。',
  unpaid: (months: readonly number[]) => `${months.map((month) => `${month}月`).join('、')}的费用还没缴到`,
  unpaidText: '缴到之前看病可能不能报销。请联系单位；自己缴费的，请尽快缴费。',
  lifetime: {
    name: '累计缴费（缴费年限）',
    soFar: (paid: number, needed: number) => `已缴 ${span(paid)}，当地要求 ${span(needed)}`,
    reached: (paid: number, needed: number) => `已缴 ${span(paid)}，达到当地要求的 ${span(needed)}`,
    note: '缴够以后退休，不再缴费也能享受职工医保。示例政策，以参保地医保部门为准。',
  },
  exempt: '这一年不用缴费',
  exemptText: '没有缴费，个人账户照常划入：退休后一般就是这样。',
  empty: (year: number) => `${year}年没有缴费记录`,
  emptyText: '可以看看其他年份。有疑问请问单位或参保地医保部门。',
} as const
