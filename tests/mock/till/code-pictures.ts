import { PNG } from 'pngjs'
import { encode } from 'uqr'
import { code128C } from '@/domain/code-128'

/** Rows of modules, true for black. */
type Modules = readonly (readonly boolean[])[]

/** Encodes a text as a QR code with its quiet zone. */
export const qrModules = (text: string): Modules => encode(text, { ecc: 'H', border: 4 }).data

const quiet = Array.from({ length: 10 }, () => false)

/** Encodes digits as a bar code with its quiet zones. */
export const barModules = (digits: string): Modules => {
  const row = [...quiet, ...code128C(digits), ...quiet]
  return Array.from({ length: 40 }, () => row)
}

/** Draws black-and-white codes one below the other, each module `scale` pixels wide, as on a phone's screenshot. */
export function picture(parts: readonly Modules[], scale: number, margin = 20): PNG {
  const width = Math.max(1, ...parts.map((rows) => (rows[0]?.length ?? 0) * scale)) + 2 * margin
  const height = parts.reduce((sum, rows) => sum + rows.length * scale + margin, margin)
  const png = new PNG({ width, height })
  png.data.fill(255)
  let top = margin
  for (const rows of parts) {
    paint(png, rows, scale, margin, top)
    top += rows.length * scale + margin
  }
  return png
}

function paint(png: PNG, rows: Modules, scale: number, left: number, top: number): void {
  for (let y = 0; y < rows.length * scale; y += 1) {
    const row = rows[Math.floor(y / scale)] ?? []
    for (let x = 0; x < row.length * scale; x += 1) {
      const at = ((top + y) * png.width + left + x) * 4
      if (row[Math.floor(x / scale)]) png.data.fill(0, at, at + 3)
    }
  }
}

/** Returns the picture rotated by a quarter turn to the right. */
export function turned(png: PNG): PNG {
  const result = new PNG({ width: png.height, height: png.width })
  for (let y = 0; y < png.height; y += 1) {
    for (let x = 0; x < png.width; x += 1) {
      const from = (y * png.width + x) * 4
      png.data.copy(result.data, (x * result.width + png.height - 1 - y) * 4, from, from + 4)
    }
  }
  return result
}

/** Returns a picture as a PNG file. */
export const fileOf = (png: PNG): Buffer => PNG.sync.write(png)
