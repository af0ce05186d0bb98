import type * as Zxing from '@zxing/library'

/** Brightness of a picture, one byte a pixel, row by row. */
export interface GrayPicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray
}

/** A picture seldom holds more; a code that cannot be blanked out must not keep us here. */
const mostOfAKind = 4

/**
 * The texts of all QR codes and Code 128 bar codes in a picture. The library finds one at a time, so each one found is
 * blanked out before the next search.
 * @param picture is painted over
 */
export function readCodes(zxing: typeof Zxing, picture: GrayPicture): string[] {
  const texts = new Set<string>()
  const hints = new Map([[zxing.DecodeHintType.TRY_HARDER, true]])
  for (const reader of [new zxing.QRCodeReader(), new zxing.Code128Reader()]) {
    for (let found = 0; found < mostOfAKind; found += 1) {
      const result = readOne(zxing, reader, picture, hints)
      if (!result) break
      texts.add(result.getText())
      blankOut(picture, result.getResultPoints())
    }
  }
  return [...texts]
}

function readOne(
  zxing: typeof Zxing,
  reader: Zxing.Reader,
  { pixels, width, height }: GrayPicture,
  hints: Map<Zxing.DecodeHintType, boolean>,
): Zxing.Result | undefined {
  const source = new zxing.RGBLuminanceSource(pixels, width, height)
  try {
    return reader.decode(new zxing.BinaryBitmap(new zxing.HybridBinarizer(source)), hints)
  } catch {
    // The library throws when there is nothing to find.
    return undefined
  }
}

/** Whitens the box around a code's points: the centres of a QR code's corners, or the two ends of one row of bars. */
function blankOut({ pixels, width, height }: GrayPicture, points: readonly Zxing.ResultPoint[]): void {
  const xs = points.map((point) => point.getX())
  const ys = points.map((point) => point.getY())
  const across = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
  const margin = across / 3
  const left = Math.max(0, Math.floor(Math.min(...xs) - margin))
  const right = Math.min(width, Math.ceil(Math.max(...xs) + margin))
  const bottom = Math.min(height, Math.ceil(Math.max(...ys) + margin))
  for (let y = Math.max(0, Math.floor(Math.min(...ys) - margin)); y < bottom; y += 1) {
    pixels.fill(255, y * width + left, y * width + right)
  }
}
