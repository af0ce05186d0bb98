import type * as Zxing from '@zxing/library'
import { readCodes, type GrayPicture } from './zxing-codes'

/** The browser's own reader, where it has one (Shape Detection API). */
interface NativeDetector {
  detect(picture: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>
}
interface NativeDetectorMaker {
  new (options: { formats: readonly string[] }): NativeDetector
  getSupportedFormats(): Promise<readonly string[]>
}

declare global {
  interface Window {
    readonly BarcodeDetector?: NativeDetectorMaker
    readonly ZXing?: typeof Zxing
  }
}

const formats = ['qr_code', 'code_128'] as const
const largestSide = 2_400

/** Ways to look at a picture: as it is, smaller (a code too large for the library), turned (a bar code in landscape). */
const looks = [
  { scale: 1, turned: false },
  { scale: 0.5, turned: false },
  { scale: 1, turned: true },
] as const

/**
 * The texts of all codes in a picture; empty when none was found.
 * @param patient a still picture is worth several looks, a frame of a film is not
 * @throws when the library that reads codes cannot be loaded
 */
export async function findCodes(
  picture: CanvasImageSource,
  width: number,
  height: number,
  patient: boolean,
): Promise<string[]> {
  const detector = await nativeDetector()
  const seen = (await detector?.detect(picture))?.map(({ rawValue }) => rawValue) ?? []
  if (seen.length > 0 || (detector && !patient)) return seen
  const zxing = await loadZxing()
  for (const look of patient ? looks : looks.slice(0, 1)) {
    const texts = readCodes(zxing, grayPicture(picture, width, height, look))
    if (texts.length > 0) return texts
  }
  return []
}

/** Some browsers have the interface and no format behind it. */
async function nativeDetector(): Promise<NativeDetector | undefined> {
  const maker = window.BarcodeDetector
  const supported = (await maker?.getSupportedFormats().catch(() => [])) ?? []
  return maker && formats.every((format) => supported.includes(format)) ? new maker({ formats }) : undefined
}

let loading: Promise<typeof Zxing> | undefined

/** Loads the library once, when the first picture needs it. */
function loadZxing(): Promise<typeof Zxing> {
  loading ??= new Promise<typeof Zxing>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = '/till/zxing.js'
    script.onload = () =>
      window.ZXing ? resolve(window.ZXing) : reject(new Error('/till/zxing.js is no library'))
    script.onerror = () => reject(new Error('/till/zxing.js cannot be loaded'))
    document.head.append(script)
  }).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

function grayPicture(
  picture: CanvasImageSource,
  width: number,
  height: number,
  look: (typeof looks)[number],
): GrayPicture {
  const scale = Math.min(look.scale, largestSide / Math.max(width, height))
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = look.turned ? down : across
  canvas.height = look.turned ? across : down
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (!brush) throw new Error('this browser cannot draw')
  if (look.turned) brush.setTransform(0, 1, -1, 0, down, 0)
  brush.drawImage(picture, 0, 0, across, down)
  const { data } = brush.getImageData(0, 0, canvas.width, canvas.height)
  return { width: canvas.width, height: canvas.height, pixels: brightness(data) }
}

/** A transparent pixel counts as white: that is what a picture with transparency lies on. */
function brightness(rgba: Uint8ClampedArray): Uint8ClampedArray {
  const gray = new Uint8ClampedArray(rgba.length / 4)
  for (let n = 0; n < gray.length; n += 1) {
    // Index by index: a frame of a film has a million pixels.
    const at = n * 4
    const light = ((rgba[at] ?? 0) + 2 * (rgba[at + 1] ?? 0) + (rgba[at + 2] ?? 0)) / 4
    const opacity = rgba[at + 3] ?? 0
    gray[n] = (light * opacity) / 255 + 255 - opacity
  }
  return gray
}
