import type { Problem } from '@/domain/problem'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence, type ProblemText } from '@/words/problem-sentence'

const refused = (code: string): Problem => ({ is: 'refused', code, requestId: 'r-1' })
const unknown = problemSentence(refused('A_CODE_OF_TOMORROW'))
const { refusals, fullRefusal } = familyWords.relativeAdd
const { removeRefusals } = familyWords.relatives
const { refusals: codeRefusals } = familyWords.relativeCode

/** The codes by which each act may be refused (mock/routes/relative-routes.ts, consent-routes.ts, needs.ts). */
const acts: Readonly<Record<string, readonly [Readonly<Record<string, ProblemText>>, readonly string[]]>> = {
  adding: [
    refusals,
    [
      'RATE_LIMITED',
      'IDENTITY_REQUIRED',
      'IDENTITY_MISMATCH',
      'INVALID_REQUEST',
      'RELATION_NOT_ALLOWED',
      'MEMBER_NOT_INSURED',
      'ALREADY_BOUND',
      'BIND_LIMIT',
      'PROOF_NOT_ALLOWED',
      'FACE_FAILED',
      'PROOF_CALLED_OFF',
      'CONSENT_REQUIRED',
      'CONSENT_OUTDATED',
      'GUARDIAN_REQUIRED',
      'NOT_OFFERED',
    ],
  ],
  'adding a sixth': [{ ...refusals, ...fullRefusal }, ['BIND_LIMIT']],
  ending: [removeRefusals, ['NOT_FOUND', 'IDENTITY_REQUIRED']],
  showing: [
    codeRefusals,
    [
      'NOT_FOUND',
      'VOUCHER_PAUSED',
      'VOUCHER_NOT_ACTIVATED',
      'CONSENT_REQUIRED',
      'RATE_LIMITED',
      'IDENTITY_REQUIRED',
      'NOT_OFFERED',
    ],
  ],
}
const met = Object.entries(acts).flatMap(([act, [here, codes]]) =>
  codes.map((code) => [act, code, here] as const),
)

describe('a refusal about relatives’ codes', () => {
  it.each(met)('of %s with %s has words of its own, what happened and what to do', (_, code, here) => {
    const { what, todo } = problemSentence(refused(code), here)
    expect(what).not.toBe(unknown.what)
    expect(what).toMatch(/^[^A-Za-z！。]{2,39}$/)
    expect(todo).toMatch(/^[^A-Za-z！]{2,60}[^A-Za-z！。]$/)
  })

  it('of a sixth relative says something else than one of a third holder in a month', () => {
    expect(fullRefusal.BIND_LIMIT.what).not.toBe(refusals.BIND_LIMIT.what)
  })

  it('never speaks of family sharing', () => {
    expect(JSON.stringify([refusals, fullRefusal, removeRefusals, codeRefusals])).not.toContain('共济')
  })
})
