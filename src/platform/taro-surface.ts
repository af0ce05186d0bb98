import { createSelectorQuery, shared } from './client'
import { ifAble } from './if-able'
import { onceDrawn } from './once-drawn'
import type { Brush, Surface } from './port'

/** A client's canvas; its size is the bitmap's, in pixels. */
export interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): Brush | null
}

/** A canvas found on the page, with its size in points. */
interface FoundCanvas {
  readonly node: CanvasNode
  readonly width: number
  readonly height: number
}

/** Finds the canvas with this id, once the client has drawn it. */
export async function findSurface(id: string): Promise<Surface | undefined> {
  const found = await findCanvas(id)
  return found && surfaceOf(found.node, found.width, found.height)
}

/** Finds the client's own canvas with this id, once the client has drawn it. */
export const findCanvas = (id: string): Promise<FoundCanvas | undefined> => onceDrawn(() => query(id))

const query = (id: string): Promise<FoundCanvas | undefined> =>
  new Promise((resolve) => {
    createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]: (Partial<FoundCanvas> | null)[]) => {
        const { node, width, height } = found ?? {}
        resolve(node && width && height ? { node, width, height } : undefined)
      })
  })

/** The device pixels of a point where the client does not tell: the most that phones have, so that codes stay sharp. */
const sharpest = 3

function surfaceOf(node: CanvasNode, widthPt: number, heightPt: number): Surface | undefined {
  const context = node.getContext('2d')
  if (!context) return undefined
  return {
    context,
    widthPt,
    heightPt,
    pixelRatio: ifAble(() => shared.getWindowInfo().pixelRatio) ?? sharpest,
    resize(widthPx, heightPx) {
      node.width = widthPx
      node.height = heightPx
    },
  }
}
