import { reasonWords } from './zh-hans/reasons'

/** 简体中文 of the person's part of a settlement: its causes, and the reasons. */
export const zhHans = {
  reasons: reasonWords,
  causes: {
    deductible: '起付线以下，先由个人付',
    coinsurance: '按比例由个人付（自付）',
    paidFirst: '乙类项目先付的部分（先行自付）',
    overLimit: '超过限价的部分',
    outOfCatalogue: '医保目录以外（自费）',
  },
} as const
