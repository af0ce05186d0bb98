import Taro from '@tarojs/taro'

/** Copies a text to the clipboard and tells whether that worked. Taro makes this equal on both clients. */
export const copyText = (text: string): Promise<boolean> =>
  Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
