import { fileOfCanvas, openCanvas } from './canvas-file'
import { shared } from './client'
import type { PictureExport } from './picture-export'

/** The picture export in WeChat, which says in words why a picture was not saved. */
export const pictureExport: PictureExport = {
  save: (canvasId) =>
    fileOfCanvas(canvasId)
      .then((filePath) => shared.saveImageToPhotosAlbum({ filePath }))
      .then(
        () => 'saved',
        ({ errMsg = '' }: { readonly errMsg?: string }) => {
          if (errMsg.includes('cancel')) return 'stopped'
          return /auth|privacy/.test(errMsg) ? 'denied' : 'failed'
        },
      ),
  open: openCanvas,
}
