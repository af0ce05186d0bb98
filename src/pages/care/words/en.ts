import { isoDay } from '../../../words/en/days'
import { typingWords } from '../../../words/en/typing'
import type { Translated } from '../../../words/language'
import type { zhHans } from './zh-hans'

/** English of the pages about care: filings for care elsewhere. */
export const en = {
  typing: typingWords,
  kinds: {
    RESETTLED: 'Retired and living there',
    LONG_STAY: 'Living there for long',
    POSTED: 'Working there',
    REFERRED: 'Referred there by a hospital',
    TEMPORARY: 'Going there for a time',
    OTHER: 'Another reason',
  },
  prepayments: {
    title: 'Hospital deposit',
    intro:
      'Paid when a stay begins. When it is settled, the deposit goes back first, and then the bill is paid.',
    none: 'No deposits yet',
    noneText: 'Deposits paid by showing the insurance code are listed here.',
    held: 'Held by the hospital until the stay is settled',
    givenBack: (at: string) => `Given back ${at}`,
    paidAt: (at: string) => `Paid ${at}`,
    paid: { own: 'My account', wallet: 'My insurance wallet', shared: "A relative's account", cash: 'Cash' },
  },
  filings: {
    title: 'Care elsewhere',
    intro:
      'File before care in another place, so that as much is reimbursed as usual. Emergencies need no filing.',
    provinceIsFree: (place: string) =>
      ` Whoever is insured in ${place} needs none in other cities of the province either.`,
    start: 'File for care elsewhere',
    none: 'No filings yet',
    noneText: 'Nothing has to be uploaded, and it holds at once.',
    mine: 'Me',
    where: (who: string, place: string) => `${who} in ${place}`,
    days: (from: string, until: string | null) =>
      until === null ? `From ${isoDay(from)}, until ended` : `${isoDay(from)} to ${isoDay(until)}`,
    states: { UPCOMING: 'Not begun yet', ACTIVE: 'In force', ENDED: 'Ended' },
    end: 'End this filing',
    endLabel: (what: string) => `End the filing: ${what}`,
    endBusy: 'Ending',
    endAsk: (what: string) => `End it? ${what}`,
    endText: 'Care there is then reimbursed with a lower ratio. It still holds today.',
    endYes: 'End',
    endNo: 'Back',
    /** These sentences say what the city's refusals of ending mean. */
    refusals: {
      NOT_FOUND: { what: 'This filing was not found', todo: 'Please pull down to refresh' },
    },
  },
  newFiling: {
    title: 'New filing',
    who: 'For whom',
    self: 'Myself',
    relative: (name: string) => name,
    kind: 'Why elsewhere',
    place: 'Where',
    placeSearch: 'Find a city',
    placeSearchPlaceholder: 'Name or pinyin',
    placeNone: 'No such city was found',
    chosen: 'chosen',
    day: 'From which day',
    dayPlaceholder: 'Empty means today',
    lasting: 'Holds until you end it.',
    forMonths: (months: number) => `Holds for ${months} months.`,
    promise: 'I promise that this is true',
    promiseStates: { on: 'ticked', off: 'not ticked' },
    errors: {
      kind: 'Please choose a reason',
      place: 'Please choose a place',
      day: 'Please enter today or a later day, such as 20261201',
      promise: 'Please tick the promise',
    },
    fill: 'Something is missing; please see the red lines',
    submit: 'File',
    busy: 'Filing',
    done: (what: string) => `Filed: ${what}`,
    doneText: 'Show the insurance code there; care is reimbursed as filed.',
    back: 'See the filings',
    /** These sentences say what the city's refusals of filing mean. */
    refusals: {
      NOT_FOUND: {
        what: 'There is no such city, or you may not show the code of this relative',
        todo: 'Please choose again; what you filled in is kept',
      },
      MEMBER_NOT_INSURED: {
        what: 'The insurance is not active, so nothing can be filed',
        todo: 'Please have it resumed first',
      },
      NOT_OFFERED: {
        what: 'The place of insurance has no filing of this kind',
        todo: 'Please choose another reason',
      },
      FILING_NOT_NEEDED: { what: 'Care there needs no filing', todo: 'Just show the insurance code' },
      PERIOD_NOT_ALLOWED: {
        what: 'A filing cannot begin in the past',
        todo: 'Please enter today or a later day',
      },
      ALREADY_FILED: {
        what: 'This place is filed for already',
        todo: 'No need to file again before it ends',
      },
      INVALID_REQUEST: {
        what: 'Something filled in is not right',
        todo: 'Please check again; all of it is kept',
      },
    },
  },
} satisfies Translated<typeof zhHans>
