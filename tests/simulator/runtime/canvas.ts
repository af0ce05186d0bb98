// Canvas 2d nodes and their export to a file. A node is the DOM canvas with the methods of mini-programs added.
import { ApiError } from './api'
import { asset } from './context'
import * as router from './router'
import { asNumber, toText } from '../values'
import type { Values } from '../types'

const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')

/** Creates an image whose `src` may name a file of the app. */
function createImage(): HTMLImageElement {
  const image = new Image()
  Object.defineProperty(image, 'src', {
    get: (): unknown => source?.get?.call(image),
    set: (value: unknown) => source?.set?.call(image, asset(value)),
  })
  return image
}

/** Adds the methods of a mini-program canvas to a DOM canvas. */
export function addCanvasMethods<T extends HTMLCanvasElement | OffscreenCanvas>(canvas: T): T {
  return Object.assign(canvas, {
    createImage,
    requestAnimationFrame: (step: FrameRequestCallback) => requestAnimationFrame(step),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
    createPath2D: (path?: Path2D) => new Path2D(path),
    createImageData: (width: number, height: number) => new ImageData(width, height),
  })
}

/** Exports a canvas and returns a data URL, which images and saving accept in place of the path of a temporary file. */
export function toTempFile(options: Values): string {
  const canvas = (options.canvas ??
    router
      .currentPage()
      .element.querySelector(
        `wx-canvas${options.canvasId ? `#${CSS.escape(toText(options.canvasId))}` : ''} canvas`,
      )) as HTMLCanvasElement | null
  if (!canvas?.toDataURL) throw new ApiError('canvas is not found', 1)
  const box = {
    x: asNumber(options.x, 0),
    y: asNumber(options.y, 0),
    width: asNumber(options.width, canvas.width),
    height: asNumber(options.height, canvas.height),
  }
  const copy = Object.assign(document.createElement('canvas'), {
    width: asNumber(options.destWidth, box.width),
    height: asNumber(options.destHeight, box.height),
  })
  copy.getContext('2d')?.drawImage(canvas, box.x, box.y, box.width, box.height, 0, 0, copy.width, copy.height)
  return copy.toDataURL(options.fileType === 'jpg' ? 'image/jpeg' : 'image/png', asNumber(options.quality, 1))
}
