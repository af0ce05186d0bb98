/** 简体中文 of the page of deposits. */
export const deposits = {
  title: '每月划入',
  total: (year: number) => `${year}年划入个人账户（每月划入）`,
  count: (count: number) => `已到账 ${count} 笔`,
  wholeYear: (whole: string, expected: string) => `预计全年 ${whole}，其中 ${expected} 还没到账`,
  expected: '预计，还没到账',
  assumed: (month: number) => `按 ${month} 月的基数和算法估算，中途有变化就会不同，以到账为准。`,
  expectedMonth: (month: number) => `${month}月 预计`,
  about: (amount: string) => `约 ${amount}`,
  arrived: '已到账',
  month: (month: number) => `${month}月`,
  how: {
    BASE: (base: string, percent?: number) =>
      percent === undefined ? `按缴费基数 ${base} 计算` : `缴费基数 ${base} 的 ${percent}%`,
    PENSION: (base: string, percent?: number) =>
      percent === undefined ? `按养老金 ${base} 计算` : `养老金 ${base} 的 ${percent}%`,
    FIXED: (amount: string) => `每月固定 ${amount}`,
    OTHER: '按参保地的办法计算',
  },
  arrivedAt: (time: string) => `${time} 到账`,
  yours: '这是你自己的钱：今年没用完的转到明年继续用，不会清零。',
  stopped: '现在没有新的划入',
  stoppedText: (because: string) => `${because.replace(/。$/, '')}。恢复之前不会有新的划入，所以没有预计。`,
  empty: (year: number) => `${year}年没有划入`,
  emptyYet: '今年第一笔到账后，这里会显示金额、算法和全年预计。',
  emptyText: '可以看看其他年份。',
  noAccount: '没有个人账户，也就没有每月划入',
  noAccountText: '城乡居民医保和部分灵活就业缴费档次不设个人账户，看病报销由统筹基金支付，不受影响。',
  toContributions: '看缴费记录',
} as const
