import { yearShown, type AdjacentYear } from '@/domain/year-shown'
import { YearSteps } from '@/ui/year-steps'
import { moneyWords } from '../words/current'

interface Props {
  /** `YYYY`; undefined for this year. */
  readonly asked: string | undefined
  /** The year of what is on screen, once anything is. */
  readonly told: number | undefined
  readonly now: number
  readonly onChoose: (asked: string | undefined) => void
}

/** Which year the page below is about; never one to come. */
export function YearChooser({ asked, told, now, onChoose }: Props) {
  const say = moneyWords.years
  const { year, before, after } = yearShown(asked, told, now)
  const step = (to: AdjacentYear | undefined, none: string) => ({
    name: to ? say.goTo(to.year) : none,
    onPress: to && (() => onChoose(to.requested)),
  })
  return (
    <YearSteps shown={say.year(year)} before={step(before, say.noEarlier)} after={step(after, say.noLater)} />
  )
}
