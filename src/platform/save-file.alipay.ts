import { alipayClient } from './client'
import { copyText } from './copy-text'
import { ifAble } from './if-able'
import type { FileExport, TextExport } from './text-export'

/** The error of Alipay's dialogs when the person calls them off. */
const calledOff = 11

function write(filePath: string, data: string): boolean {
  try {
    return alipayClient().getFileSystemManager().writeFileSync({ filePath, data }).success
  } catch {
    return false
  }
}

/** Saves a file of the app's own folder outside of it, where other apps find it. */
const save = (filePath: string): ReturnType<FileExport['give']> =>
  new Promise((resolve) => {
    const client = alipayClient()
    void client.saveFileToDisk({
      // The documentation names the one, the typings both.
      apFilePath: filePath,
      filePath,
      toDisk: true,
      success: () => resolve('given'),
      fail: ({ error }) => resolve(error === calledOff ? 'stopped' : 'failed'),
    })
  })

async function give(fileName: string, text: string): ReturnType<FileExport['give']> {
  const client = alipayClient()
  const filePath = `${client.env.USER_DATA_PATH}/${fileName}`
  if (!write(filePath, text)) return 'failed'
  const given = await save(filePath).catch(() => 'failed' as const)
  ifAble(() => void client.getFileSystemManager().unlink({ filePath }))
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
