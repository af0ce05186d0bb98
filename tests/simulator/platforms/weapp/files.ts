import { asText } from '../../values'
import type { Services } from '../services'

interface FileOptions {
  filePath: string
  success?: () => void
  fail?: (failure: { errMsg: string }) => void
}

/** Declares the APIs of the app's own folder on the phone, and of sending one of its files to a chat. */
export function defineFiles({ api, device }: Services): void {
  const { files, sharedFiles } = device.state
  const missing = (path: string): string => `no such file or directory, open "${path}"`
  api.syncApi('getFileSystemManager', () => ({
    writeFileSync(path: string, text: string) {
      files[path] = text
    },
    unlink({ filePath, success, fail }: FileOptions) {
      const isThere = filePath in files
      delete files[filePath]
      if (isThere) success?.()
      else fail?.({ errMsg: `unlink:fail ${missing(filePath)}` })
    },
  }))
  api.asyncApi('shareFileMessage', ({ filePath, fileName }) => {
    const path = asText(filePath)
    const text = files[path]
    if (text === undefined) throw new api.ApiError(missing(path))
    sharedFiles.push({ name: asText(fileName, path), text })
  })
}
