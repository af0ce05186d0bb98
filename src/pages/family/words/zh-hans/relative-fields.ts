import { certificateWords } from '../../../../words/zh-hans/certificates'

/** 简体中文 of the fields by which a relative is found in the register. */
export const relativeFields = {
  name: '家人的姓名',
  chosen: '已选',
  ...certificateWords,
} as const
