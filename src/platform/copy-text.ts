import Taro from '@tarojs/taro'

/** Whether the text is now in the clipboard. Taro makes this equal on both clients. */
export const copyText = (text: string): Promise<boolean> =>
  Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
