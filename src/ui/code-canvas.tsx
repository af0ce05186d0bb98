import { Canvas, View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { paintModules, type PaintSurface } from './paint-modules'
import './code-canvas.css'

interface Props {
  readonly id: string
  /** The name of the code for screen readers. */
  readonly label: string
  /** Rows of modules, true for black; a bar code has one row. */
  readonly modules: readonly (readonly boolean[])[]
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
 * Draws a code with whole device pixels per module. New modules are painted over the old ones in one go, so that
 * there is something to scan at every instant; drawing costs no setData.
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
  useEffect(() => {
    let current = true
    const paint = async (): Promise<void> => {
      for (let n = 0; n < tries; n += 1) {
        const surface = await surfaceOf(canvasId)
        if (!current) return
        setLate(!surface)
        if (surface) return paintModules(surface, modules, quietModules, turned)
      }
    }
    void paint()
    return () => {
      current = false
    }
  }, [canvasId, modules, quietModules, turned, surfaceOf])
  return (
    <View className="code-canvas" ariaLabel={label} ariaRole="img">
      <Canvas type="2d" id={canvasId} className="code-canvas" />
      {isLate && meanwhile}
    </View>
  )
}
