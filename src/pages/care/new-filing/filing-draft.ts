import type { City } from '@/contract/city'
import type { FilingForm, FilingKind, FilingPerson } from '@/contract/filing'
import { distanceOf, isElsewhere } from '@/domain/care-elsewhere'
import { typedDay } from '@/domain/typed-day'

/** The form as typed; kept through every error. */
export interface FilingDraft {
  /** The right to show the code of the relative it is for; undefined for oneself. */
  readonly relativeId: string | undefined
  readonly kind: FilingKind | undefined
  readonly placeCode: string | undefined
  /** The text typed to find a city. */
  readonly placeSearch: string
  /** The first day as typed; nothing stands for today. */
  readonly beginsOn: string
  readonly promised: boolean
}

/** The form before anything is typed. */
export const emptyDraft: FilingDraft = {
  relativeId: undefined,
  kind: undefined,
  placeCode: undefined,
  placeSearch: '',
  beginsOn: '',
  promised: false,
}

/** One field of the form. */
export type FilingField = 'kind' | 'place' | 'day' | 'promise'

/** Lists the cities that a person may file for: those where care needs a filing. */
export const placesFor = ({ insuredPlace, provinceIsFree }: FilingPerson, cities: readonly City[]) =>
  cities.filter(({ code }) => isElsewhere(distanceOf(insuredPlace.code, code), provinceIsFree))

/** Gives the first day that was typed, or today where nothing was; undefined where it cannot be read. */
export const firstDay = ({ beginsOn }: FilingDraft, today: string): string | undefined =>
  beginsOn === '' ? today : typedDay(beginsOn)

/** Lists the fields that stand in the way of filing. @param today `YYYY-MM-DD` in China */
export function wrongFields(draft: FilingDraft, today: string): readonly FilingField[] {
  const day = firstDay(draft, today)
  const wrong: readonly (FilingField | false)[] = [
    draft.kind === undefined && 'kind',
    draft.placeCode === undefined && 'place',
    (day === undefined || day < today) && 'day',
    !draft.promised && 'promise',
  ]
  return wrong.filter((field) => field !== false)
}

/** Makes the form that goes to the city; undefined while a field stands in the way. */
export function formOf(draft: FilingDraft, today: string): FilingForm | undefined {
  const { relativeId, kind, placeCode } = draft
  const beginsOn = firstDay(draft, today)
  if (wrongFields(draft, today).length > 0 || !kind || placeCode === undefined || beginsOn === undefined)
    return undefined
  return { ...(relativeId !== undefined && { relativeId }), kind, placeCode, beginsOn }
}
