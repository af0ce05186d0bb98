import { copyText } from './copy-text'
import type { TextExport } from './text-export'

/** The text export in Alipay, which lets no mini-program send a file to a chat. */
export const textExport: TextExport = { copy: copyText, share: undefined }
