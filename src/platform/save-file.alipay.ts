import { alipayClient } from './client'
import { copyText } from './copy-text'
import { ifAble } from './if-able'
import type { FileExport, TextExport } from './text-export'

/** The error of a client when the person called off what it asked. */
const calledOff = 11

function write(filePath: string, data: string): boolean {
  try {
    return alipayClient().getFileSystemManager().writeFileSync({ filePath, data }).success
  } catch {
    return false
  }
}

/** Lets the person pick a place on the phone for a file. */
const save = (filePath: string): ReturnType<FileExport['give']> =>
  new Promise((resolve) => {
    const client = alipayClient()
    void client.saveFileToDisk({
      // The documentation names the one, the typings both.
      apFilePath: filePath,
      filePath,
      success: () => resolve('given'),
      fail: ({ error }) => resolve(error === calledOff ? 'stopped' : 'failed'),
    })
  })

async function give(fileName: string, text: string): ReturnType<FileExport['give']> {
  const client = alipayClient()
  const filePath = `${client.env.USER_DATA_PATH}/${fileName}`
  if (!write(filePath, text)) return 'failed'
  const given = await save(filePath)
  void client.getFileSystemManager().unlink({ filePath })
  return given
}

/** Tells whether this client can save a file; one that is too old says so by throwing, or not at all. */
const canSave = (): boolean => ifAble(() => alipayClient().canIUse('saveFileToDisk')) === true

/** The text export in Alipay, which sends no file to a chat and saves it on the phone instead. */
export const textExport: TextExport = {
  copy: copyText,
  get file() {
    return canSave() ? { to: 'phone' as const, give } : undefined
  },
}
