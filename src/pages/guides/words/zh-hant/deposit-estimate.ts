/** 簡體中文 of the page that estimates the monthly deposit. */
export const depositEstimate = {
  title: '每月劃入估算',
  who: '是哪一種參保人',
  whos: { EMPLOYEE: '在職職工', RETIREE: '退休人員', FLEXIBLE: '靈活就業', RESIDENT: '城鄉居民' },
  chosen: '已選',
  base: '繳費基數（每月，元）',
  baseHint: '工資單或繳費記錄裏有，一般接近每月工資',
  pension: '每月養老金（元）',
  pensionHint: '每月到手的養老金數',
  placeholder: '例如 3889',
  age: '年齡（週歲）',
  ageHint: '這裏按年齡劃入，年齡不同比例不同',
  agePlaceholder: '例如 45',
  errors: { base: '請填金額，例如 3889 或 3889.50', age: '請填 16 到 120 的整數' },
  result: '大概每月進個人賬户',
  yearly: '一年大概',
  how: {
    BASE: (base: string, percent: string, amount: string) =>
      `繳費基數 ${base} 元 × ${percent}% = ${amount} 元`,
    PENSION: (base: string, percent: string, amount: string) =>
      `養老金 ${base} 元 × ${percent}% = ${amount} 元`,
    FIXED: (amount: string) => `這裏不看養老金多少，每月固定劃入 ${amount} 元`,
  },
  months: (amount: string) => `${amount} 元 × 12 個月`,
  none: '沒有個人賬户',
  noneText:
    '城鄉居民醫保不設個人賬户，每月沒有劃入。看病買藥按規定報銷；家人的個人賬户也可以幫你付（家庭共濟）。',
  flexibleNote: '靈活就業有的繳費檔次不設個人賬户，要看自己選的是哪一檔。',
  promise: '這是估算，實際到賬看“每月劃入”。',
  deposits: '看我實際的每月劃入',
} as const
