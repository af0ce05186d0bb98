/** 簡體中文 of the page that asks which of the four family services somebody came for. */
export const familyWhich = {
  title: '家人與醫保',
  question: '你想做哪一件？',
  ways: {
    sharing: {
      name: '讓家人用我的錢（家庭共濟）',
      example: '例如：媽媽買藥出示她自己的碼，錢從我的個人賬户付。',
    },
    relatives: {
      name: '幫家人出示他的碼（親情賬户）',
      example: '例如：孩子看病沒帶手機，我替他出示他的碼，用的是孩子的醫保。',
    },
    wallet: {
      name: '給家人轉錢（醫保錢包）',
      example: '例如：我把個人賬户的錢轉給女兒，她買藥看病時自動用，也可以交居民醫保費。',
    },
    premiums: {
      name: '給家人交居民醫保費',
      example: '例如：每年繳費期，給孩子或老人交下一年的居民醫保費。',
    },
  },
  rule: '無論哪一種，看病買藥都要用本人的碼或卡。',
} as const
