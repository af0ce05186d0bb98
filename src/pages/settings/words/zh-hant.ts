/** 簡體中文 of the page of text size and language. */
export const zhHant = {
  display: {
    title: '字體大小與語言',
    size: '字體大小',
    sizes: { phone: '跟隨手機', standard: '標準', large: '長輩版（大字）', largest: '長輩版（特大字）' },
    sample: '個人賬户餘額',
    sampleText: '文字會像這樣大小。長輩版的首頁更簡單，按鈕更大。',
    language: '語言',
    languageText: '醫院、藥店的名字和政策原文仍是中文。',
    chosen: '已選',
  },
} as const
