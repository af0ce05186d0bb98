import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from '@zxing/library'
import { PNG } from 'pngjs'

const formats = { qr: BarcodeFormat.QR_CODE, code128: BarcodeFormat.CODE_128 } as const

/**
 * What a scanner reads off a whole screenshot; `turned` when the scanner is held across.
 * @returns undefined when there is nothing to read
 */
export function decodeScreenshot(
  png: Buffer,
  kind: keyof typeof formats,
  turned = false,
): string | undefined {
  const picture = PNG.sync.read(png)
  const { width, height, data } = turned ? quarterTurn(picture) : picture
  const luminance = new Uint8ClampedArray(width * height)
  for (let n = 0; n < luminance.length; n += 1) {
    luminance[n] = (data.readUInt8(n * 4) + 2 * data.readUInt8(n * 4 + 1) + data.readUInt8(n * 4 + 2)) / 4
  }
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(luminance, width, height)))
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.POSSIBLE_FORMATS, [formats[kind]]],
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
