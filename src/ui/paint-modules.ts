/** A surface to draw a code on. The size of the element is in points; `pixelRatio` device pixels make one point. */
export interface PaintSurface {
  readonly context: {
    fillStyle: string
    fillRect(x: number, y: number, width: number, height: number): void
    clearRect(x: number, y: number, width: number, height: number): void
  }
  readonly widthPt: number
  readonly heightPt: number
  readonly pixelRatio: number
  resize(widthPx: number, heightPx: number): void
}

/** The layout of modules on a bitmap, all in whole device pixels. */
export interface ModuleLayout {
  readonly widthPx: number
  readonly heightPx: number
  readonly moduleWidthPx: number
  readonly moduleHeightPx: number
  readonly leftPx: number
  readonly topPx: number
}

type Size = Pick<PaintSurface, 'widthPt' | 'heightPt' | 'pixelRatio'>

const bitmapOf = ({ widthPt, heightPt, pixelRatio }: Size) => ({
  widthPx: Math.floor(widthPt * pixelRatio),
  heightPx: Math.floor(heightPt * pixelRatio),
})

/** Empties a surface. Its bitmap is then there, and making it takes longer than painting a code on it. */
export function emptySurface(surface: PaintSurface): void {
  const { widthPx, heightPx } = bitmapOf(surface)
  surface.resize(widthPx, heightPx)
  surface.context.clearRect(0, 0, widthPx, heightPx)
}

/**
 * Finds the largest whole number of device pixels per module that leaves room for the quiet zone. A bar code (one
 * row) is as tall as its surface; a matrix keeps its modules square.
 */
export function layOut(surface: Size, columns: number, rows: number, quietModules: number): ModuleLayout {
  const { widthPx, heightPx } = bitmapOf(surface)
  const isBarcode = rows === 1
  const byWidth = Math.floor(widthPx / (columns + 2 * quietModules))
  const byHeight = isBarcode ? Infinity : Math.floor(heightPx / (rows + 2 * quietModules))
  const moduleWidthPx = Math.max(1, Math.min(byWidth, byHeight))
  const moduleHeightPx = isBarcode ? heightPx : moduleWidthPx
  return {
    widthPx,
    heightPx,
    moduleWidthPx,
    moduleHeightPx,
    leftPx: Math.floor((widthPx - columns * moduleWidthPx) / 2),
    topPx: Math.floor((heightPx - rows * moduleHeightPx) / 2),
  }
}

/** Paints the modules over an emptied surface or over others, black on pure white in every theme. */
export function paintModules(
  surface: PaintSurface,
  modules: readonly (readonly boolean[])[],
  quietModules: number,
  turned: boolean,
): void {
  const along = turned ? { ...surface, widthPt: surface.heightPt, heightPt: surface.widthPt } : surface
  const { widthPx, heightPx, ...layout } = layOut(
    along,
    modules[0]?.length ?? 0,
    modules.length,
    quietModules,
  )
  const { context } = surface
  const fill = (x: number, y: number, width: number, height: number): void =>
    turned ? context.fillRect(y, x, height, width) : context.fillRect(x, y, width, height)
  context.fillStyle = '#ffffff'
  fill(0, 0, widthPx, heightPx)
  context.fillStyle = '#000000'
  const { moduleWidthPx: width, moduleHeightPx: height, leftPx, topPx } = layout
  modules.forEach((line, row) =>
    line.forEach((black, column) => {
      if (black) fill(leftPx + column * width, topPx + row * height, width, height)
    }),
  )
}
