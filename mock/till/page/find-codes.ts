import type { Picture, readCodes } from './read-codes'

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
    readonly tillReader?: { readonly readCodes: typeof readCodes }
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
  const read = await loadReader()
  for (const look of patient ? looks : looks.slice(0, 1)) {
    const texts = read(pictureOf(picture, width, height, look))
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

let loading: Promise<typeof readCodes> | undefined

/** Loads the reader once, when the first picture needs it. */
function loadReader(): Promise<typeof readCodes> {
  loading ??= new Promise<typeof readCodes>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = '/till/read-codes.js'
    script.onload = () =>
      window.tillReader
        ? resolve(window.tillReader.readCodes)
        : reject(new Error('/till/read-codes.js reads no codes'))
    script.onerror = () => reject(new Error('/till/read-codes.js cannot be loaded'))
    document.head.append(script)
  }).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

function pictureOf(
  picture: CanvasImageSource,
  width: number,
  height: number,
  look: (typeof looks)[number],
): Picture {
  const scale = Math.min(look.scale, largestSide / Math.max(width, height))
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = look.turned ? down : across
  canvas.height = look.turned ? across : down
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (!brush) throw new Error('this browser cannot draw')
  if (look.turned) brush.setTransform(0, 1, -1, 0, down, 0)
  brush.drawImage(picture, 0, 0, across, down)
  return brush.getImageData(0, 0, canvas.width, canvas.height)
}
