import { wechat } from './client'
import { copyText } from './copy-text'
import { ifAble } from './if-able'
import type { FileExport, TextExport } from './text-export'

/** Writes a file and tells whether there was room for it. */
function write(filePath: string, text: string): boolean {
  try {
    wechat.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    return true
  } catch {
    return false
  }
}

async function give(fileName: string, text: string): ReturnType<FileExport['give']> {
  const filePath = `${wechat.env.USER_DATA_PATH}/${fileName}`
  if (!write(filePath, text)) return 'failed'
  const given = await wechat.shareFileMessage({ filePath, fileName }).then(
    () => 'given' as const,
    () => 'stopped' as const,
  )
  ifAble(() => wechat.getFileSystemManager().unlink({ filePath }))
  return given
}

/** The text export in WeChat, where the person picks a chat for the file. */
export const textExport: TextExport = { copy: copyText, file: { to: 'chat', give } }
