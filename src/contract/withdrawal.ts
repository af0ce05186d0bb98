import * as v from 'valibot'
import { encodeFlag } from './encoding'
import { endpoint } from './endpoint'
import { withdrawalGrounds, type WithdrawalGround } from './policy'
import { DivisionCode, Fen, Flag, openPicklist, Text } from './scalars'

/** Why money cannot be taken out. */
export const withdrawalObstacles = [
  'NO_ACCOUNT',
  'GROUND_NOT_OFFERED',
  'NOT_FILED',
  'TRANSFERABLE',
  'ILLNESS_NOT_LISTED',
  'STILL_INSURED',
] as const
export type WithdrawalObstacle = (typeof withdrawalObstacles)[number]

/** What has to be brought. */
export const withdrawalMaterials = [
  'ID_CARD',
  'BANK_CARD',
  'FILING_RECORD',
  'TRANSFER_REFUSAL',
  'DIAGNOSIS',
  'EMIGRATION_PROOF',
  'DEATH_CERTIFICATE',
  'HEIR_PROOF',
  'LEAVING_PROOF',
] as const
export type WithdrawalMaterial = (typeof withdrawalMaterials)[number]

/** What follows: the account is closed afterwards, and money others share is never paid out (rules.md §12.3). */
export const withdrawalConsequences = ['ACCOUNT_CLOSED', 'SHARED_MONEY_EXCLUDED'] as const
export type WithdrawalConsequence = (typeof withdrawalConsequences)[number]

/** Whether money may be taken out of the account in an insured place; takes none out. */
export const WithdrawalCheck = v.pipe(
  v.object({
    ground: v.picklist(withdrawalGrounds),
    admdvs: DivisionCode,
    may: Flag,
    /** Why not; null when it may. */
    rea: v.nullable(openPicklist(withdrawalObstacles, 'OTHER')),
    /** What would be paid out; null when nothing may be, and for an heir, who is told at the window. */
    amt: v.nullable(Fen),
    payee: v.picklist(['SELF', 'HEIR']),
    materials: v.array(v.object({ code: openPicklist(withdrawalMaterials, 'OTHER'), name: Text })),
    after: v.array(openPicklist(withdrawalConsequences, 'OTHER')),
  }),
  v.transform((wire) => ({
    ground: wire.ground,
    placeCode: wire.admdvs,
    may: wire.may,
    obstacle: wire.rea,
    payoutFen: wire.amt,
    payee: wire.payee,
    materials: wire.materials,
    consequences: wire.after,
  })),
)
export type WithdrawalCheck = v.InferOutput<typeof WithdrawalCheck>

/** A question whether money may be taken out, for one ground, with the one fact that ground depends on. */
export interface WithdrawalQuestion {
  readonly ground: WithdrawalGround
  readonly placeCode: string
  /** What the person says of that fact; undefined where the ground depends on none. */
  readonly fact?: boolean | undefined
}

/** The names of the facts on the wire, by the grounds that depend on them. */
const facts = { LIVING_ELSEWHERE: 'filed', NOT_TRANSFERABLE: 'refused', SERIOUS_ILLNESS: 'listed' } as const

/** May I take my account money out, with which papers, and what follows; changes nothing. */
export const checkWithdrawal = endpoint({
  method: 'POST',
  path: '/withdrawal-checks',
  caller: 'citizen',
  changes: false,
  body: v.object({
    ground: v.picklist(withdrawalGrounds),
    /** Whose grounds and which account: an insured place of mine; the main one unless told. */
    admdvs: v.optional(DivisionCode),
    /** LIVING_ELSEWHERE: filed for there. */
    filed: v.optional(Flag),
    /** NOT_TRANSFERABLE: the new place cannot take the balance. */
    refused: v.optional(Flag),
    /** SERIOUS_ILLNESS: on the city's list. */
    listed: v.optional(Flag),
  }),
  encode: ({ ground, placeCode, fact }: WithdrawalQuestion) => ({
    body: {
      ground,
      admdvs: placeCode,
      ...(ground in facts && { [facts[ground as keyof typeof facts]]: encodeFlag(fact === true) }),
    },
  }),
  reply: WithdrawalCheck,
})
