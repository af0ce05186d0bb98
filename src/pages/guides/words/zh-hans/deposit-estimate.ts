/** 简体中文 of the page that estimates the monthly deposit. */
export const depositEstimate = {
  title: '每月划入估算',
  who: '是哪一种参保人',
  whos: { EMPLOYEE: '在职职工', RETIREE: '退休人员', FLEXIBLE: '灵活就业', RESIDENT: '城乡居民' },
  chosen: '已选',
  base: '缴费基数（每月，元）',
  baseHint: '工资单或缴费记录里有，一般接近每月工资',
  pension: '每月养老金（元）',
  pensionHint: '每月到手的养老金数',
  placeholder: '例如 3889',
  age: '年龄（周岁）',
  ageHint: '这里按年龄划入，年龄不同比例不同',
  agePlaceholder: '例如 45',
  errors: { base: '请填金额，例如 3889 或 3889.50', age: '请填 16 到 120 的整数' },
  result: '大概每月进个人账户',
  yearly: '一年大概',
  how: {
    BASE: (base: string, percent: string, amount: string) =>
      `缴费基数 ${base} 元 × ${percent}% = ${amount} 元`,
    PENSION: (base: string, percent: string, amount: string) =>
      `养老金 ${base} 元 × ${percent}% = ${amount} 元`,
    FIXED: (amount: string) => `这里不看养老金多少，每月固定划入 ${amount} 元`,
  },
  months: (amount: string) => `${amount} 元 × 12 个月`,
  none: '没有个人账户',
  noneText:
    '城乡居民医保不设个人账户，每月没有划入。看病买药按规定报销；家人的个人账户也可以帮你付（家庭共济）。',
  flexibleNote: '灵活就业有的缴费档次不设个人账户，要看自己选的是哪一档。',
  promise: '这是估算，实际到账看“每月划入”。',
  deposits: '看我实际的每月划入',
} as const
