import { shared } from './client'
import { inTime } from './in-time'
import { findCanvas } from './taro-surface'

/** Writing a picture takes old phones a second. */
const writingMs = 5_000

/** Writes what a canvas shows into a file that the client removes by itself. @throws when there is no such canvas */
export async function fileOfCanvas(canvasId: string): Promise<string> {
  const found = await findCanvas(canvasId)
  if (!found) throw new Error('the canvas is not on the page')
  // The size of the bitmap: a client would take that of the element, and the picture would be too coarse to read.
  const { width: destWidth, height: destHeight } = found.node
  const writing = shared.canvasToTempFilePath({ canvas: found.node, destWidth, destHeight, fileType: 'png' })
  const file = await inTime(writing, writingMs)
  if (!file) throw new Error('the client has not written the picture')
  return file.tempFilePath
}

/** Opens what a canvas shows in the client's viewer, and tells whether it did. */
export const openCanvas = (canvasId: string): Promise<boolean> =>
  fileOfCanvas(canvasId)
    .then((path) => shared.previewImage({ urls: [path] }))
    .then(
      () => true,
      () => false,
    )
