import { guidesWords } from '../words/current'

/** A distance as it is read: the place is known to a hundred metres, so nothing finer is said. */
export function distanceText(metres: number): string {
  const { institutions: say } = guidesWords
  const hundreds = Math.max(1, Math.round(metres / 100))
  return say.far(hundreds < 10 ? say.metres(hundreds * 100) : say.kilometres((hundreds / 10).toFixed(1)))
}
