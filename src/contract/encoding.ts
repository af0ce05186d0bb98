import type * as v from 'valibot'
import type { PageQuery } from './scalars'
import type { VisitType, visitTypes } from './settlement'

/** Asks for a year in China, `YYYY`; for this one where none is named. */
export const encodeYear = (year: string | undefined): { readonly query: { readonly year?: string } } => ({
  query: { ...(year !== undefined && { year }) },
})

/** Asks for a page of twenty, the first one or the one where a cursor begins. */
export const encodePage = (cursor: string | undefined): v.InferInput<typeof PageQuery> => ({
  limit: '20',
  ...(cursor !== undefined && { cursor }),
})

/** Says yes or no as the national flag. */
export const encodeFlag = (flag: boolean): '0' | '1' => (flag ? '1' : '0')

const visitCodes = {
  OUTPATIENT: '11',
  EMERGENCY: '13',
  CHRONIC: '14',
  INPATIENT: '21',
  PHARMACY: '41',
} as const satisfies Record<VisitType, keyof typeof visitTypes>

/** Says a kind of visit in the code of the national interface. */
export const encodeVisit = (visit: VisitType): keyof typeof visitTypes => visitCodes[visit]
