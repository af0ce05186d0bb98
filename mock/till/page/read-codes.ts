import {
  BinaryBitmap,
  Code128Reader,
  DecodeHintType,
  HybridBinarizer,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library'
import jsQR from 'jsqr'

/** A picture as a canvas hands it out: red, green, blue, opacity, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Found {
  readonly text: string
  readonly box: Box
}

/** A picture seldom holds more; a code that cannot be blanked out must not keep us here. */
const mostOfAKind = 4

/**
 * The texts of all QR codes and Code 128 bar codes in a picture. Each reader finds one at a time, so what was found is
 * blanked out before the next search.
 * @param picture is painted over
 */
export function readCodes(picture: Picture): string[] {
  flatten(picture)
  const texts = new Set<string>()
  for (const readOne of [readQr, readBars]) {
    for (let count = 0; count < mostOfAKind; count += 1) {
      const found = readOne(picture)
      if (!found) break
      texts.add(found.text)
      blankOut(picture, found.box)
    }
  }
  return [...texts]
}

/** A transparent pixel counts as white: that is what a picture with transparency lies on. */
function flatten({ data }: Picture): void {
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] ?? 0
    if (opacity === 255) continue
    for (const part of [at, at + 1, at + 2]) {
      data[part] = ((data[part] ?? 0) * opacity) / 255 + 255 - opacity
    }
    data[at + 3] = 255
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

function boxAround(points: readonly Point[], margin: number): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    top: Math.min(...ys) - margin,
    bottom: Math.max(...ys) + margin,
  }
}

/** jsQR misses two codes in one picture, the JavaScript zxing some flawless ones: what one does not see, the other does. */
const readQr = (picture: Picture): Found | undefined => readQrAlone(picture) ?? readByZxing(picture, 'qr')
const readBars = (picture: Picture): Found | undefined => readByZxing(picture, 'bars')

function readQrAlone({ data, width, height }: Picture): Found | undefined {
  const found = jsQR(data, width, height, { inversionAttempts: 'dontInvert' })
  if (!found?.data) return undefined
  const { topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner } = found.location
  const corners = [topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner]
  return { text: found.data, box: boxAround(corners, 2) }
}

function readByZxing({ data, width, height }: Picture, kind: 'qr' | 'bars'): Found | undefined {
  const gray = new Uint8ClampedArray(width * height)
  for (let n = 0; n < gray.length; n += 1) {
    gray[n] = ((data[n * 4] ?? 0) + 2 * (data[n * 4 + 1] ?? 0) + (data[n * 4 + 2] ?? 0)) / 4
  }
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(gray, width, height)))
  const reader = kind === 'qr' ? new QRCodeReader() : new Code128Reader()
  try {
    const found = reader.decode(bitmap, new Map([[DecodeHintType.TRY_HARDER, true]]))
    const points = found.getResultPoints().map((point) => ({ x: point.getX(), y: point.getY() }))
    const around = boxAround(points, 0)
    // The points are the centres of a QR code's corners, or the two ends of one row of bars.
    const across = Math.max(around.right - around.left, around.bottom - around.top)
    return { text: found.getText(), box: boxAround(points, across / 3) }
  } catch {
    // The library throws when there is nothing to find.
    return undefined
  }
}

/** Whitens a box. */
function blankOut({ data, width, height }: Picture, box: Box): void {
  const left = Math.max(0, Math.floor(box.left))
  const right = Math.min(width, Math.ceil(box.right))
  const bottom = Math.min(height, Math.ceil(box.bottom))
  for (let y = Math.max(0, Math.floor(box.top)); y < bottom; y += 1) {
    data.fill(255, (y * width + left) * 4, (y * width + right) * 4)
  }
}
