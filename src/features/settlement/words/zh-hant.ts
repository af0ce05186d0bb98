import { reasonWords } from './zh-hant/reasons'

/** 簡體中文 of the person's part of a settlement: its causes, and the reasons. */
export const zhHant = {
  reasons: reasonWords,
  causes: {
    deductible: '起付線以下，先由個人付',
    coinsurance: '按比例由個人付（自付）',
    paidFirst: '乙類項目先付的部分（先行自付）',
    overLimit: '超過限價的部分',
    outOfCatalogue: '醫保目錄以外（自費）',
  },
} as const
