/** 简体中文 of the page that asks which of the four family services somebody came for. */
export const familyWhich = {
  title: '家人与医保',
  question: '你想做哪一件？',
  ways: {
    sharing: {
      name: '让家人用我的钱（家庭共济）',
      example: '例如：妈妈买药出示她自己的码，钱从我的个人账户付。',
    },
    relatives: {
      name: '帮家人出示他的码（亲情账户）',
      example: '例如：孩子看病没带手机，我替他出示他的码，用的是孩子的医保。',
    },
    wallet: {
      name: '给家人转钱（医保钱包）',
      example: '例如：我把个人账户的钱转给女儿，她买药看病时自动用，也可以交居民医保费。',
    },
    premiums: {
      name: '给家人交居民医保费',
      example: '例如：每年缴费期，给孩子或老人交下一年的居民医保费。',
    },
  },
  rule: '无论哪一种，看病买药都要用本人的码或卡。',
} as const
