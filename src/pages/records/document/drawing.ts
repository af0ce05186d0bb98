import { qrCode } from '@/domain/qr-code'
import { ungrouped } from '@/domain/typed-text'
import type { Surface } from '@/platform/port'
import type { Paper } from './paper'

/** A text of a drawing: its baseline, and the side from which it is written. */
interface Lettering {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: string
  readonly align: 'left' | 'right' | 'center'
  readonly bold?: true
}

/** A document laid out as a picture, in its pixels. */
export interface Drawing {
  readonly height: number
  readonly letterings: readonly Lettering[]
  /** The heights of the lines between groups. */
  readonly lines: readonly number[]
  /** The top of the code, whose modules are `moduleSize` wide. */
  readonly codeTop: number
  readonly modules: readonly (readonly boolean[])[]
}

/** The width of the picture. */
export const pictureWidth = 750
const margin = 50
const rowHeight = 48
const valueWidth = 440
const moduleSize = 8
const ink = '#1a1a1a'
const grey = '#555555'

/** Estimates the width of a letter, in parts of its size: Chinese letters fill a square, others about half of it. */
const widthOf = (letter: string): number => (letter.charCodeAt(0) < 0x2000 ? 0.58 : 1)

/** Breaks a text into lines that fit; no client need be asked how wide letters are. */
export function brokenText(text: string, size: number, width: number): string[] {
  const lines = ['']
  let used = 0
  for (const letter of Array.from(text)) {
    const needed = widthOf(letter) * size
    if (used + needed > width && used > 0) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += letter
    used += needed
  }
  return lines
}

/** Collects the letterings of a picture from top to bottom. */
function createSheet() {
  const letterings: Lettering[] = []
  return {
    letterings,
    /** The top of the next line. */
    y: 176,
    /** Writes one line at the present height. */
    write(text: string, x: number, size: number, align: Lettering['align'] = 'left', color = grey): void {
      letterings.push({ text, x, y: this.y + 33, size, color, align })
    },
    /** Writes a text in as many lines as it takes, and goes below them. */
    writeAll(
      lines: readonly string[],
      height: number,
      ...how: [number, number, Lettering['align']?, string?]
    ) {
      for (const line of lines) {
        this.write(line, ...how)
        this.y += height
      }
    },
  }
}

type Sheet = ReturnType<typeof createSheet>

/** Writes the groups of lines, and gives the heights of the lines between them. */
function writeGroups(sheet: Sheet, groups: Paper['groups']): number[] {
  const lines: number[] = []
  for (const rows of groups) {
    lines.push(sheet.y)
    sheet.y += 12
    for (const { name, value } of rows) {
      sheet.write(name, margin, 26)
      sheet.writeAll(brokenText(value, 28, valueWidth), rowHeight, pictureWidth - margin, 28, 'right', ink)
    }
    sheet.y += 12
  }
  return [...lines, sheet.y]
}

/** Lays a document out as a picture: title, groups of lines, and the code with the check number at the bottom. */
export function layOutPaper(
  { title, issuer, groups, checkNumber, notes }: Paper,
  checkName: string,
): Drawing {
  const sheet = createSheet()
  const center = { x: pictureWidth / 2, align: 'center' } as const
  sheet.letterings.push({ ...center, text: title, y: 96, size: 42, color: ink, bold: true })
  sheet.letterings.push({ ...center, text: issuer, y: 146, size: 26, color: grey })
  const lines = writeGroups(sheet, groups)
  const modules = qrCode(ungrouped(checkNumber))
  const codeTop = sheet.y + 32
  const codeSize = modules.length * moduleSize
  const beside = margin + codeSize + 32
  const fours = checkNumber.split(' ')
  sheet.y = codeTop - 8
  sheet.writeAll([checkName], rowHeight, beside, 26)
  const numberLines = [fours.slice(0, 3), fours.slice(3)].map((part) => part.join(' '))
  sheet.writeAll(numberLines, rowHeight, beside, 34, 'left', ink)
  sheet.writeAll(
    notes.flatMap((note) => brokenText(note, 22, pictureWidth - margin - beside)),
    32,
    beside,
    22,
  )
  const height = Math.max(sheet.y, codeTop + codeSize) + margin
  return { height, letterings: sheet.letterings, lines, codeTop, modules }
}

/** Paints a drawing on a canvas, whose bitmap takes the drawing's size. */
export function paintDrawing({ context, resize }: Surface, drawing: Drawing): void {
  const { height, letterings, lines, codeTop, modules } = drawing
  resize(pictureWidth, height)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, pictureWidth, height)
  context.fillStyle = '#cccccc'
  for (const y of lines) context.fillRect(margin, y, pictureWidth - 2 * margin, 1)
  for (const { text, x, y, size, color, align, bold } of letterings) {
    context.font = `${bold ? 'bold ' : ''}${size}px sans-serif`
    context.fillStyle = color
    context.textAlign = align
    context.fillText(text, x, y)
  }
  context.fillStyle = '#000000'
  modules.forEach((row, top) =>
    row.forEach((isBlack, left) => {
      if (isBlack)
        context.fillRect(margin + left * moduleSize, codeTop + top * moduleSize, moduleSize, moduleSize)
    }),
  )
}
