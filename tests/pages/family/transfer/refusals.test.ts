import type { Problem } from '@/domain/problem'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence } from '@/words/problem-sentence'

const refused = (code: string): Problem => ({ is: 'refused', code, requestId: 'r-1' })
const unknown = problemSentence(refused('A_CODE_OF_TOMORROW'))
const { refusals } = familyWords.wallet
const { transfer } = familyWords

/**
 * The refusals that the city may answer (mock/routes/wallet-routes.ts, mock/world/wallet/transfer.ts,
 * src/domain/wallet-rules.ts).
 */
const met = {
  sending: [
    transfer.refusals,
    [
      'IDENTITY_MISMATCH',
      'NOT_OFFERED',
      'TRANSFER_WINDOW_CLOSED',
      'RELATION_NOT_ALLOWED',
      'MEMBER_NOT_INSURED',
      'NO_ACCOUNT',
      'ACCOUNT_FROZEN',
      'TRANSFER_LIMIT',
      'INSUFFICIENT_BALANCE',
      'RATE_LIMITED',
      'INVALID_REQUEST',
      'IDENTITY_REQUIRED',
    ],
  ],
  accepting: [
    refusals,
    ['TRANSFER_OVER', 'WALLET_NOT_OPEN', 'NOT_OFFERED', 'NOT_FOUND', 'IDENTITY_REQUIRED'],
  ],
} as const
const cases = Object.entries(met).flatMap(([act, [here, codes]]) =>
  codes.map((code) => [act, code, here] as const),
)

describe('a refusal of the wallet', () => {
  it.each(cases)('of %s with %s says what happened and what to do', (_, code, here) => {
    const { what, todo } = problemSentence(refused(code), here)
    expect(what).not.toBe(unknown.what)
    expect(what).toMatch(/^[^A-Za-z！。]{2,39}$/)
    expect(todo).toMatch(/^[^A-Za-z！]{2,60}[^A-Za-z！。]$/)
  })
})
