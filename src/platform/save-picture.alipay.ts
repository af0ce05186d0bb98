import { fileOfCanvas, openCanvas } from './canvas-file'
import { shared } from './client'
import type { PictureExport } from './picture-export'

/** The errors of Alipay where the phone does not let the client into the album, and where the person refused. */
const denied: readonly unknown[] = [15, 2001]
/** The error of Alipay's dialogs when the person calls them off. */
const calledOff = 11

/** The picture export in Alipay, which says by numbers why a picture was not saved. */
export const pictureExport: PictureExport = {
  save: (canvasId) =>
    fileOfCanvas(canvasId)
      .then((filePath) => shared.saveImageToPhotosAlbum({ filePath }))
      .then(
        () => 'saved',
        ({ error }: { readonly error?: unknown }) => {
          if (error === calledOff) return 'stopped'
          return denied.includes(error) ? 'denied' : 'failed'
        },
      ),
  open: openCanvas,
}
