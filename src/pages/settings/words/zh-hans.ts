/** 简体中文 of the page of text size and language. */
export const zhHans = {
  display: {
    title: '字体大小与语言',
    size: '字体大小',
    sizes: { phone: '跟随手机', standard: '标准', large: '长辈版（大字）', largest: '长辈版（特大字）' },
    sample: '个人账户余额',
    sampleText: '文字会像这样大小。长辈版的首页更简单，按钮更大。',
    language: '语言',
    languageText: '医院、药店的名字和政策原文仍是中文。',
    chosen: '已选',
  },
} as const
