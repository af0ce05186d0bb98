import { copyText } from './copy-text'
import type { TextExport } from './text-export'

/** Alipay gives no file of a mini-program to a chat. */
export const textExport: TextExport = { copy: copyText, share: undefined }
