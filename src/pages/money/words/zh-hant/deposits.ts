/** 簡體中文 of the page of deposits. */
export const deposits = {
  title: '每月劃入',
  total: (year: number) => `${year}年劃入個人賬户（每月劃入）`,
  count: (count: number) => `已到賬 ${count} 筆`,
  wholeYear: (whole: string, expected: string) => `預計全年 ${whole}，其中 ${expected} 還沒到賬`,
  expected: '預計，還沒到賬',
  assumed: (month: number) => `按 ${month} 月的基數和算法估算，中途有變化就會不同，以到賬為準。`,
  expectedMonth: (month: number) => `${month}月 預計`,
  about: (amount: string) => `約 ${amount}`,
  arrived: '已到賬',
  month: (month: number) => `${month}月`,
  how: {
    BASE: (base: string, percent?: number) =>
      percent === undefined ? `按繳費基數 ${base} 計算` : `繳費基數 ${base} 的 ${percent}%`,
    PENSION: (base: string, percent?: number) =>
      percent === undefined ? `按養老金 ${base} 計算` : `養老金 ${base} 的 ${percent}%`,
    FIXED: (amount: string) => `每月固定 ${amount}`,
    OTHER: '按參保地的辦法計算',
  },
  arrivedAt: (time: string) => `${time} 到賬`,
  yours: '這是你自己的錢：今年沒用完的轉到明年繼續用，不會清零。',
  stopped: '現在沒有新的劃入',
  stoppedText: (because: string) => `${because.replace(/。$/, '')}。恢復之前不會有新的劃入，所以沒有預計。`,
  empty: (year: number) => `${year}年沒有劃入`,
  emptyYet: '今年第一筆到賬後，這裏會顯示金額、算法和全年預計。',
  emptyText: '可以看看其他年份。',
  noAccount: '沒有個人賬户，也就沒有每月劃入',
  noAccountText: '城鄉居民醫保和部分靈活就業繳費檔次不設個人賬户，看病報銷由統籌基金支付，不受影響。',
  toContributions: '看繳費記錄',
} as const
