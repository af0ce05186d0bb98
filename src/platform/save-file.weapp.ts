import { wechat } from './client'
import { copyText } from './copy-text'
import type { TextExport } from './text-export'

/** Gives the path of a file in the folder that WeChat keeps for the mini-program. */
const pathOf = (fileName: string): string => `${wechat.env.USER_DATA_PATH}/${fileName}`

/** Writes a file and tells whether there was room for it. */
function write(filePath: string, text: string): boolean {
  try {
    wechat.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    return true
  } catch {
    return false
  }
}

/** The text export in WeChat, where the person picks a chat for the file. `share` must follow directly on a touch. */
export const textExport: TextExport = {
  copy: copyText,
  async share(fileName, text) {
    const filePath = pathOf(fileName)
    if (!write(filePath, text)) return 'failed'
    const shared = await wechat.shareFileMessage({ filePath, fileName }).then(
      () => 'shared' as const,
      () => 'stopped' as const,
    )
    wechat.getFileSystemManager().unlink({ filePath })
    return shared
  },
}
