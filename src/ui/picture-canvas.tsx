import { Canvas, View } from '@tarojs/components'
import { useEffect } from 'react'
import './picture-canvas.css'

interface Props<Surface> {
  readonly id: string
  /** The text of the picture, for screen readers. */
  readonly label: string
  /** The height for a width of 1. */
  readonly ratio: number
  /** Another number paints the picture once more: a client may have lost what was painted. */
  readonly time: number
  readonly surfaceOf: (id: string) => Promise<Surface | undefined>
  /** Paints the picture, as soon as its canvas is there and whenever this function is another one; undefined: it never came. */
  readonly paint: (surface: Surface | undefined) => void
}

/** Some clients put a canvas on the page seconds late; each try looks for it for a second. */
const tries = 10

/** The width in hundredths of the screen's, so that the height can be told; a card has room for it on every phone. */
const widthVw = 76

/** Shows a picture that is painted on the phone. */
export function PictureCanvas<Surface>({ id, label, ratio, time, surfaceOf, paint }: Props<Surface>) {
  useEffect(() => {
    let isThere = true
    const find = async (): Promise<void> => {
      for (let left = tries; left > 0; left -= 1) {
        const surface = await surfaceOf(id).catch(() => undefined)
        if (!isThere) return
        if (surface) return paint(surface)
      }
      if (isThere) paint(undefined)
    }
    void find()
    return () => void (isThere = false)
  }, [id, time, surfaceOf, paint])
  return (
    <View
      className="picture-canvas"
      ariaLabel={label}
      ariaRole="img"
      style={{ width: `${widthVw}vw`, height: `${(widthVw * ratio).toFixed(2)}vw` }}
    >
      <Canvas type="2d" id={id} className="picture-canvas-paper" />
    </View>
  )
}
