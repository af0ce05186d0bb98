import { prepareZXingModule, purgeZXingModule } from 'zxing-wasm/reader'
import { readCodes } from './read-codes'

/** Prepares the decoder, which is loaded from the page's own server when the first picture needs it. */
const prepareDecoder = (): void =>
  prepareZXingModule({ overrides: { locateFile: (file: string) => `/till/${file}` } })
prepareDecoder()

/**
 * Finds the texts of all codes in a picture; there may be none.
 * @throws when the decoder cannot be loaded; the next picture tries to load it again
 */
export async function findCodes(
  picture: CanvasImageSource,
  width: number,
  height: number,
): Promise<string[]> {
  try {
    return await readCodes(pixelsOf(picture, width, height))
  } catch (error) {
    purgeZXingModule()
    prepareDecoder()
    throw error
  }
}

/** Draws the picture on white, as the background of a picture with transparency. */
function pixelsOf(picture: CanvasImageSource, width: number, height: number): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (!brush) throw new Error('this browser cannot draw')
  brush.fillStyle = 'white'
  brush.fillRect(0, 0, width, height)
  brush.drawImage(picture, 0, 0, width, height)
  return brush.getImageData(0, 0, width, height)
}
