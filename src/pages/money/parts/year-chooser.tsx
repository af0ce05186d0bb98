import { yearShown, type AdjacentYear } from '@/domain/year-shown'
import { YearSteps } from '@/ui/year-steps'
import { moneyWords } from '../words/current'

interface Props {
  /** `YYYY`; undefined for this year. */
  readonly requested: string | undefined
  /** The year of the content on screen, once there is any. */
  readonly answered: number | undefined
  readonly now: number
  readonly onChoose: (asked: string | undefined) => void
}

/** Shows the year of the page below, with buttons to earlier and later years; never to a year to come. */
export function YearChooser({ requested, answered, now, onChoose }: Props) {
  const say = moneyWords.years
  const { year, before, after } = yearShown(requested, answered, now)
  const step = (to: AdjacentYear | undefined, none: string) => ({
    name: to ? say.goTo(to.year) : none,
    onPress: to && (() => onChoose(to.requested)),
  })
  return (
    <YearSteps shown={say.year(year)} before={step(before, say.noEarlier)} after={step(after, say.noLater)} />
  )
}
