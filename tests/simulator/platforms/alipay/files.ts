import { asText } from '../../values'
import type { Services } from '../services'

interface FileOptions {
  filePath: string
  data?: string
}

/** Declares the APIs of the app's own folder on the phone, and of saving one of its files where the person wants it. */
export function defineFiles({ api, device }: Services): void {
  const { files, savedFiles } = device.state
  const done = { success: true }
  api.syncApi('getFileSystemManager', () => ({
    writeFileSync({ filePath, data = '' }: FileOptions) {
      files[filePath] = data
      return done
    },
    unlink({ filePath }: FileOptions) {
      delete files[filePath]
    },
  }))
  api.asyncApi('saveFileToDisk', ({ filePath, toDisk }) => {
    const path = asText(filePath)
    const text = files[path]
    if (text === undefined) throw new api.ApiError('no such file', 3)
    // Without `toDisk` the file stays where no other app finds it.
    if (toDisk !== true) return done
    savedFiles.push({ name: path.slice(path.lastIndexOf('/') + 1), text })
    return done
  })
}
