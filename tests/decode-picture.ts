import fs from 'node:fs'
import type { PNG } from 'pngjs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const decoder = fs.readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))

/** Gives zxing-wasm its decoder from the package on disk; otherwise it would download it from a server. */
export function loadDecoder(): void {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(decoder).buffer } })
}
loadDecoder()

const formats = { qr: 'QRCode', code128: 'Code128' } as const

/**
 * Reads the code in a whole picture, such as a screenshot (a PNG file), as a scanner does.
 * @param turned whether the scanner is held across the picture
 * @returns undefined when there is nothing to read
 */
export async function decodePicture(
  picture: Buffer | ImageData,
  kind: keyof typeof formats,
  turned = false,
): Promise<string | undefined> {
  const read = await readBarcodes(picture, {
    formats: [formats[kind]],
    tryRotate: turned,
    maxNumberOfSymbols: 1,
  })
  return read[0]?.text
}

/** Converts a picture to the pixels that a canvas hands out. */
export const pixelsOf = ({ data, width, height }: PNG): ImageData => ({
  data: new Uint8ClampedArray(data),
  width,
  height,
  colorSpace: 'srgb',
})
