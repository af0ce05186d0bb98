import { Canvas, View } from '@tarojs/components'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { paintModules, type PaintSurface } from './paint-modules'
import './code-canvas.css'

interface Props {
  readonly id: string
  /** The name of the code for screen readers. */
  readonly label: string
  /** Rows of modules, true for black; a bar code has one row. Without modules the canvas is empty and lets see what lies below. */
  readonly modules: readonly (readonly boolean[])[] | undefined
  /** White modules on every side that scanners need; a bar code needs them left and right only. */
  readonly quietModules: number
  /** Turns the pattern by 90°, so that a bar code runs along the long side of the screen. */
  readonly turned?: boolean
  readonly surfaceOf: (id: string) => Promise<PaintSurface | undefined>
  /** Shown in the place of the code while the client has no canvas on the page. */
  readonly meanwhile?: ReactNode
}

/** Some clients put a canvas on the page seconds late; each try looks for it for a second. */
const tries = 10

let canvases = 0

/**
 * Draws a code with whole device pixels per module. The canvas may be there before the code: then the code is painted as
 * soon as it is known, before anything else of the page is drawn anew. New modules are painted over the old ones in one
 * go, so that there is something to scan at every instant; drawing costs no setData.
 */
export function CodeCanvas({
  id,
  label,
  modules,
  quietModules,
  turned = false,
  surfaceOf,
  meanwhile,
}: Props) {
  // A client that draws late may still have the canvas of the time before, which must not be painted instead.
  const [canvasId] = useState(() => `${id}-${(canvases += 1)}`)
  const [isLate, setLate] = useState(false)
  const found = useRef<PaintSurface>()
  const paint = useRef<(surface: PaintSurface) => void>()
  useLayoutEffect(() => {
    paint.current = (surface) =>
      modules ? paintModules(surface, modules, quietModules, turned) : surface.resize(1, 1)
    if (found.current) paint.current(found.current)
  }, [modules, quietModules, turned])
  const isDrawn = modules !== undefined
  // A canvas on a page that is not shown yet may be looked for in vain, so it is looked for once more with its code.
  useEffect(() => {
    if (found.current) return
    let isThere = true
    const find = async (): Promise<void> => {
      for (let n = 0; n < tries && !found.current; n += 1) {
        const surface = await surfaceOf(canvasId)
        if (!isThere) return
        found.current = surface
        setLate(!surface)
      }
      if (found.current) paint.current?.(found.current)
    }
    void find()
    return () => {
      isThere = false
    }
  }, [canvasId, surfaceOf, isDrawn])
  return (
    // An element that gets its first attribute is made anew by the clients, with its canvas.
    <View className="code-canvas" ariaLabel={modules ? label : ''} ariaRole="img">
      <Canvas type="2d" id={canvasId} className="code-canvas" />
      {isLate && modules && meanwhile}
    </View>
  )
}
