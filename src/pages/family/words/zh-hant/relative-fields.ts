import { certificateWords } from '../../../../words/zh-hant/certificates'

/** 簡體中文 of the fields by which a relative is found in the register. */
export const relativeFields = {
  name: '家人的姓名',
  chosen: '已選',
  ...certificateWords,
} as const
