import { readBarcodes } from 'zxing-wasm/reader'

/**
 * Reads all QR codes and Code 128 bar codes in a picture, whichever way up they are.
 * @returns their texts, each once
 * @throws when the decoder, a WebAssembly file, cannot be loaded
 */
export async function readCodes(picture: ImageData): Promise<string[]> {
  const found = await readBarcodes(picture, { formats: ['QRCode', 'Code128'] })
  return [...new Set(found.map(({ text }) => text))]
}
