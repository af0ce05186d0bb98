import Taro from '@tarojs/taro'
import type { Surface } from './port'

interface FoundCanvas {
  readonly node?: HTMLCanvasElement
  readonly width?: number
  readonly height?: number
}

const tries = 15
const pauseMs = 20

/**
 * A canvas is there only after the client has drawn the page, which no event announces on both clients; so it is asked
 * for until it is. (Taro's own `nextTick` waits a tenth of a second where nothing is left to wait for.)
 */
export async function findSurface(id: string): Promise<Surface | undefined> {
  for (let n = 0; n < tries; n += 1) {
    const found = await query(id)
    if (found?.node && found.width && found.height) return surfaceOf(found.node, found.width, found.height)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return undefined
}

const query = (id: string): Promise<FoundCanvas | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec((results: (FoundCanvas | null)[]) => resolve(results[0] ?? undefined))
  })

function surfaceOf(node: HTMLCanvasElement, widthPt: number, heightPt: number): Surface | undefined {
  const context = node.getContext('2d')
  if (!context) return undefined
  return {
    context,
    widthPt,
    heightPt,
    pixelRatio: Taro.getWindowInfo().pixelRatio,
    resize(widthPx, heightPx) {
      node.width = widthPx
      node.height = heightPx
    },
  }
}
