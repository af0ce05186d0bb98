import * as v from 'valibot'
import { encodeFlag } from './encoding'
import { endpoint } from './endpoint'
import { withdrawalGrounds, type WithdrawalGround } from './policy'
import { DivisionCode, Fen, Flag, openPicklist, Text } from './scalars'

/** The reasons for which account money cannot be taken out. */
export const withdrawalObstacles = [
  'NO_ACCOUNT',
  'GROUND_NOT_OFFERED',
  'NOT_FILED',
  'TRANSFERABLE',
  'ILLNESS_NOT_LISTED',
  'STILL_INSURED',
] as const

/** One of the obstacles to a withdrawal. */
export type WithdrawalObstacle = (typeof withdrawalObstacles)[number]

/** The documents that have to be brought. */
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

/** One of the documents that have to be brought. */
export type WithdrawalMaterial = (typeof withdrawalMaterials)[number]

/** The consequences: the account is closed, and money that others share is never paid out (rules.md §12.3). */
export const withdrawalConsequences = ['ACCOUNT_CLOSED', 'SHARED_MONEY_EXCLUDED'] as const

/** One of the consequences of a withdrawal. */
export type WithdrawalConsequence = (typeof withdrawalConsequences)[number]

/** The answer whether money may be taken out of the account in an insured place; it takes nothing out. */
export const WithdrawalCheck = v.pipe(
  v.object({
    ground: v.picklist(withdrawalGrounds),
    admdvs: DivisionCode,
    may: Flag,
    /** The reason why not; null when it may. */
    rea: v.nullable(openPicklist(withdrawalObstacles, 'OTHER')),
    /**
     * The amount in fen that would be paid out; null when nothing may be, and for an heir, who learns it at the
     * window.
     */
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

/** A question whether money may be taken out on one ground, with the fact that the ground depends on. */
export interface WithdrawalQuestion {
  readonly ground: WithdrawalGround
  readonly placeCode: string
  /** The person's answer about that fact; undefined where the ground depends on none. */
  readonly fact?: boolean | undefined
}

/** The names of these facts on the wire, by ground. */
const facts = { LIVING_ELSEWHERE: 'filed', NOT_TRANSFERABLE: 'refused', SERIOUS_ILLNESS: 'listed' } as const

/** Tells whether account money may be taken out, with which documents and consequences; changes nothing. */
export const checkWithdrawal = endpoint({
  method: 'POST',
  path: '/withdrawal-checks',
  caller: 'citizen',
  changes: false,
  body: v.object({
    ground: v.picklist(withdrawalGrounds),
    /** The insured place whose grounds and account are meant; the main one by default. */
    admdvs: v.optional(DivisionCode),
    /** LIVING_ELSEWHERE: living elsewhere is filed. */
    filed: v.optional(Flag),
    /** NOT_TRANSFERABLE: the new place cannot take the balance. */
    refused: v.optional(Flag),
    /** SERIOUS_ILLNESS: the illness is on the city's list. */
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
