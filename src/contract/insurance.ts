import * as v from 'valibot'
import { DivisionCode, openCodes, Text, wordFor } from './scalars'

/**
 * The codes of `insutype`: 310 职工基本, 390 城乡居民 (rules.md §5.2). Any other code becomes `OTHER`, and screens show the
 * city's name for it.
 */
const kinds = { '310': 'EMPLOYEE', '390': 'RESIDENT' } as const

/** The codes of `insutype`, the kind of an insurance (rules.md §5.1). */
export const InsuranceKind = openCodes(kinds, 'OTHER')
export type InsuranceKind = v.InferOutput<typeof InsuranceKind>

/** The codes of `psn_insu_stas`: 0 未参保, 1 正常, 2 暂停, 4 终止 (rules.md §5.3). */
export const InsuranceState = openCodes(
  { '0': 'NOT_INSURED', '1': 'ACTIVE', '2': 'SUSPENDED', '4': 'ENDED' },
  'UNKNOWN',
)
export type InsuranceState = v.InferOutput<typeof InsuranceState>

/** One insurance of a person, in one insured place (参保地). */
export const Insurance = v.pipe(
  v.object({
    insutype: v.string(),
    insutype_name: Text,
    psn_insu_stas: InsuranceState,
    psn_type_name: Text,
    admdvs: DivisionCode,
    admdvs_name: Text,
    /** The number that people of this place call about their insurance. */
    hotline: Text,
  }),
  v.transform((wire) => ({
    kind: wordFor(kinds, wire.insutype, 'OTHER'),
    code: wire.insutype,
    name: wire.insutype_name,
    state: wire.psn_insu_stas,
    /** The city's name for it: 在职, 退休, 灵活就业, 城乡居民. */
    employmentName: wire.psn_type_name,
    place: { code: wire.admdvs, name: wire.admdvs_name },
    hotline: wire.hotline,
  })),
)
export type Insurance = v.InferOutput<typeof Insurance>
