import { guidesWords } from '../words/current'

/** Writes a distance for reading, in steps of a hundred metres, because the position is not known more precisely. */
export function distanceText(metres: number): string {
  const { institutions: say } = guidesWords
  const hundreds = Math.max(1, Math.round(metres / 100))
  return say.far(hundreds < 10 ? say.metres(hundreds * 100) : say.kilometres((hundreds / 10).toFixed(1)))
}
