import { shared } from './client'

/** Copies a text to the clipboard and tells whether that worked. Taro makes this equal on both clients. */
export const copyText = (text: string): Promise<boolean> =>
  shared.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
