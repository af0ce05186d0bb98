/** A surface to draw a code on. The size of the element is in points; `pixelRatio` device pixels make one point. */
export interface PaintSurface {
  readonly context: { fillStyle: string; fillRect(x: number, y: number, width: number, height: number): void }
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

/**
 * Finds the largest whole number of device pixels per module that leaves room for the quiet zone. A bar code (one
 * row) is as tall as its surface; a matrix keeps its modules square.
 */
export function layOut(
  surface: Pick<PaintSurface, 'widthPt' | 'heightPt' | 'pixelRatio'>,
  columns: number,
  rows: number,
  quietModules: number,
): ModuleLayout {
  const widthPx = Math.floor(surface.widthPt * surface.pixelRatio)
  const heightPx = Math.floor(surface.heightPt * surface.pixelRatio)
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

/** Paints the modules, black on pure white in every theme. */
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
  surface.resize(turned ? heightPx : widthPx, turned ? widthPx : heightPx)
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
