import { startOfMonth } from '@/domain/calendar'
import { keepsYearsApart } from '../../policies/cities'
import { append } from '../append'
import type { Appliers } from '../event-parts'
import type { MoneyEvent } from './events'
import { runHourMs } from './monthly-run'
import { book, type MoneyState } from './state'

/** The effects of the events of contributions, deposits and interest. */
export const applyMoney: Appliers<MoneyEvent, MoneyState> = {
  'month-begun': (world, { at }) => void (world.nextRunAt = startOfMonth(at, 1) + runHourMs),
  contributed: (world, event) => append(world.contributions, event.personNumber, event),
  deposited: (world, event) => {
    append(world.deposits, event.personNumber, event)
    const { at, fen } = event
    const parts = keepsYearsApart(event.admdvs)
      ? { currentYearFen: fen, priorYearsFen: 0 }
      : { currentYearFen: 0, priorYearsFen: fen }
    book(world, event, { at, type: 'DEPOSIT', ...parts })
  },
  'interest-paid': (world, event) =>
    book(world, event, { at: event.at, type: 'INTEREST', currentYearFen: 0, priorYearsFen: event.fen }),
}
