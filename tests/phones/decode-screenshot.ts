import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from '@zxing/library'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/**
 * What a scanner reads off a whole screenshot; `turned` when the scanner is held across.
 * @returns undefined when there is nothing to read
 */
export function decodeScreenshot(png: Buffer, kind: 'qr' | 'code128', turned = false): string | undefined {
  const picture = PNG.sync.read(png)
  const seen = turned ? quarterTurn(picture) : picture
  return kind === 'qr' ? readQr(seen) : readCode128(seen)
}

/** jsQR: the JavaScript port of zxing misses some flawless codes. */
const readQr = ({ width, height, data }: PNG): string | undefined =>
  jsQR(new Uint8ClampedArray(data), width, height)?.data

function readCode128({ width, height, data }: PNG): string | undefined {
  const luminance = new Uint8ClampedArray(width * height)
  for (let n = 0; n < luminance.length; n += 1) luminance[n] = data.readUInt8(n * 4 + 1)
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(luminance, width, height)))
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.CODE_128]],
    [DecodeHintType.TRY_HARDER, true],
  ])
  try {
    return new MultiFormatReader().decode(bitmap, hints).getText()
  } catch {
    return undefined
  }
}

function quarterTurn({ width, height, data }: PNG): PNG {
  const turned = new PNG({ width: height, height: width })
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = (row * width + column) * 4
      turned.data.writeUInt32BE(data.readUInt32BE(from), (column * height + row) * 4)
    }
  }
  return turned
}
