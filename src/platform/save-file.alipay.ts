import { copyText } from './copy-text'
import type { HandingOut } from './handing-out'

/** Alipay gives no file of a mini-program to a chat. */
export const handingOut: HandingOut = { copy: copyText, share: undefined }
