import fs from 'node:fs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const decoder = fs.readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(decoder).buffer } })

const formats = { qr: 'QRCode', code128: 'Code128' } as const

/**
 * What a scanner reads off a whole screenshot; `turned` when the scanner is held across.
 * @returns undefined when there is nothing to read
 */
export async function decodeScreenshot(
  png: Buffer,
  kind: keyof typeof formats,
  turned = false,
): Promise<string | undefined> {
  const read = await readBarcodes(png, { formats: [formats[kind]], tryRotate: turned, maxNumberOfSymbols: 1 })
  return read[0]?.text
}
