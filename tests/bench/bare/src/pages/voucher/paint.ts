import { createSelectorQuery, getWindowInfo } from '@tarojs/taro'

interface FoundCanvas {
  readonly node: HTMLCanvasElement
  readonly width: number
  readonly height: number
}

/** Draws modules on the canvas with this id, whole device pixels per module, black on white. */
export function paint(id: string, modules: readonly (readonly boolean[])[], quiet: number): void {
  createSelectorQuery()
    .select(`#${id}`)
    .fields({ node: true, size: true })
    .exec(([found]: (FoundCanvas | undefined)[]) => {
      const context = found?.node.getContext('2d')
      if (!found || !context) return
      const { node, width, height } = found
      const ratio = getWindowInfo().pixelRatio
      node.width = Math.floor(width * ratio)
      node.height = Math.floor(height * ratio)
      const columns = modules[0]?.length ?? 0
      const isBarcode = modules.length === 1
      const byWidth = Math.floor(node.width / (columns + 2 * quiet))
      const byHeight = isBarcode ? Infinity : Math.floor(node.height / (modules.length + 2 * quiet))
      const size = Math.max(1, Math.min(byWidth, byHeight))
      const tall = isBarcode ? node.height : size
      const left = Math.floor((node.width - columns * size) / 2)
      const top = Math.floor((node.height - modules.length * tall) / 2)
      context.fillStyle = '#ffffff'
      context.fillRect(0, 0, node.width, node.height)
      context.fillStyle = '#000000'
      modules.forEach((row, y) =>
        row.forEach((black, x) => {
          if (black) context.fillRect(left + x * size, top + y * tall, size, tall)
        }),
      )
    })
}
