import { Canvas, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { emptySurface, paintModules, type PaintSurface } from './paint-modules'
import './code-canvas.css'

/** Rows of modules, true for black; a bar code has one row. */
export type Modules = readonly (readonly boolean[])[]

/** A code to draw, which becomes known before or after its canvas is there, and changes while it is shown. */
export interface Pattern {
  /** Gives the modules; undefined while no code is known. */
  modules(): Modules | undefined
  /** Calls the listener at each change; returns the function to stop. */
  onChange(listener: () => void): () => void
}

interface Props {
  readonly id: string
  /** The class of its place. */
  readonly className: string
  /** The name of the code for screen readers; empty while there is none. */
  readonly label: string
  /** Without modules the canvas is empty and lets see what lies below. */
  readonly pattern: Pattern
  /** White modules on every side that scanners need; a bar code needs them left and right only. */
  readonly quietModules: number
  /** Turns the pattern by 90°, so that a bar code runs along the long side of the screen. */
  readonly turned?: boolean
  readonly surfaceOf: (id: string) => Promise<PaintSurface | undefined>
  readonly onPress?: () => void
  /** Called when the code is painted. */
  readonly onPainted?: () => void
}

/** Some clients put a canvas on the page seconds late; each try looks for it for a second. */
const tries = 10

let canvases = 0

/**
 * Draws a code with whole device pixels per module. The canvas may be there before the code: then the code is painted in
 * the moment when it is known, before anything of the page is drawn anew. New modules are painted over the old ones in one
 * go, so that there is something to scan at every instant; drawing costs no setData.
 */
export function CodeCanvas(props: Props) {
  const { id, className, label, onPress } = props
  const { pattern, quietModules, turned = false, surfaceOf, onPainted } = props
  // A client that draws late may still have the canvas of the time before, which must not be painted instead.
  const [canvasId] = useState(() => `${id}-canvas-${(canvases += 1)}`)
  useEffect(() => {
    let isThere = true
    let surface: PaintSurface | undefined
    let isLooking = false
    let triesLeft = 0
    const find = async (): Promise<void> => {
      isLooking = true
      for (; triesLeft > 0 && isThere && !surface; triesLeft -= 1)
        surface = await surfaceOf(canvasId).catch(() => undefined)
      isLooking = false
      if (!isThere || !surface) return
      emptySurface(surface)
      if (pattern.modules()) draw()
    }
    const draw = (): void => {
      // A canvas on a page that is not shown yet may be looked for in vain, so it is looked for once more with its code.
      triesLeft = tries
      if (!surface) return void (isLooking || find())
      const modules = pattern.modules()
      if (!modules) return emptySurface(surface)
      paintModules(surface, modules, quietModules, turned)
      onPainted?.()
    }
    draw()
    const stopListening = pattern.onChange(draw)
    return () => {
      isThere = false
      stopListening()
    }
  }, [canvasId, surfaceOf, pattern, quietModules, turned, onPainted])
  return (
    // An element that gets its first attribute is made anew by the clients, with its canvas.
    <View
      className={`code-canvas ${className}`}
      id={id}
      ariaLabel={label}
      ariaRole="img"
      {...(onPress && { onClick: onPress })}
    >
      <Canvas type="2d" id={canvasId} className="code-picture" />
    </View>
  )
}
