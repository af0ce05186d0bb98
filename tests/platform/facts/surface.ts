import { canvasPt, pixelRatio, type PhoneKind } from '../phones/tested-phone'

/** Checks the canvases on which the app draws. */
export function surfaceFacts(kind: PhoneKind): void {
  test('there is no surface under an id that the page does not have, or that is no canvas', async () => {
    const { platform } = await kind.start()
    for (const id of ['missing', 'note'])
      expect(await platform.ask(async (port, wanted) => (await port.surface(wanted)) === undefined, id)).toBe(
        true,
      )
  })
  if (kind.hasClient) canvasFacts(kind)
  else
    test('there is never a surface', async () => {
      const { platform } = await kind.start()
      expect(await platform.ask((port) => port.surface('sheet'))).toBeUndefined()
    })
}

function canvasFacts(kind: PhoneKind): void {
  test('a canvas has its size in points and the pixels that make one point', async () => {
    const { platform } = await kind.start()
    const size = await platform.ask(async (port) => {
      const surface = await port.surface('sheet')
      return surface && [surface.widthPt, surface.heightPt, surface.pixelRatio]
    })
    expect(size).toEqual([canvasPt.width, canvasPt.height, pixelRatio])
  })

  test('resizing sets the bitmap in pixels and clears it; what is drawn is there', async () => {
    const { platform } = await kind.start()
    const seen = await platform.ask(async (port) => {
      const surface = await port.surface('sheet')
      if (!surface) return undefined
      const { pixelRatio: ratio } = surface
      const context = surface.context as CanvasRenderingContext2D
      const corner = (): readonly number[] => [
        ...context.getImageData(context.canvas.width - 1, context.canvas.height - 1, 1, 1).data,
      ]
      const resize = (): void => surface.resize(surface.widthPt * ratio, surface.heightPt * ratio)
      resize()
      context.fillStyle = 'rgb(1, 2, 3)'
      context.fillRect(0, 0, context.canvas.width, context.canvas.height)
      const drawn = corner()
      resize()
      return { bitmap: [context.canvas.width, context.canvas.height], drawn, cleared: corner() }
    })
    expect(seen).toEqual({
      bitmap: [canvasPt.width * pixelRatio, canvasPt.height * pixelRatio],
      drawn: [1, 2, 3, 255],
      cleared: [0, 0, 0, 0],
    })
  })

  test('a canvas that the client draws a moment later is found', async () => {
    const { platform } = await kind.start()
    const width = await platform.ask(async (port) => {
      ;(globalThis as unknown as { drawLater: (ms: number) => void }).drawLater(60)
      return (await port.surface('later'))?.widthPt
    })
    expect(width).toBe(canvasPt.width)
  })
}
