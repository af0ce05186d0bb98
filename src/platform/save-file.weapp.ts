import Taro from '@tarojs/taro'
import { copyText } from './copy-text'
import type { TextExport } from './text-export'

/** WeChat's own folder of the mini-program on this phone. */
const pathOf = (fileName: string): string => `${Taro.env.USER_DATA_PATH}/${fileName}`

/** Whether there was room for it. */
function write(filePath: string, text: string): boolean {
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    return true
  } catch {
    return false
  }
}

/** WeChat lets the person pick a chat for the file; it must be asked at once in answer to a touch. */
export const textExport: TextExport = {
  copy: copyText,
  async share(fileName, text) {
    const filePath = pathOf(fileName)
    if (!write(filePath, text)) return 'failed'
    const shared = await Taro.shareFileMessage({ filePath, fileName }).then(
      () => 'shared' as const,
      () => 'stopped' as const,
    )
    Taro.getFileSystemManager().unlink({ filePath })
    return shared
  },
}
