import { refusalCodes } from '@/contract/refusal'
import type { SharingRefusal } from '@/domain/family/decision'
import { familyWords } from '@/pages/family/words/current'
import { problemSentence } from '@/words/problem-sentence'

const { refusals, acceptRefusals } = familyWords.binding
const refused = (code: string) => ({ is: 'refused', code, requestId: 'r-1' }) as const
const unknown = problemSentence(refused('A_CODE_OF_TOMORROW')).what

/** The refusals that the city can answer to everybody who is signed in, and to each act on a binding. */
const always = ['IDENTITY_REQUIRED', 'RATE_LIMITED', 'NOT_FOUND']
const onTerms: SharingRefusal[] = [
  'SCOPE_NOT_ALLOWED',
  'CAP_NOT_ALLOWED',
  'PERIOD_NOT_ALLOWED',
  'CHANGE_TOO_SOON',
]
const onAccepting: SharingRefusal[] = [
  'ACCOUNT_FROZEN',
  'MEMBER_SUSPENDED',
  'MEMBER_NOT_INSURED',
  'BIND_LIMIT',
  'PERIOD_NOT_ALLOWED',
]
const onActing = ['VERSION_CONFLICT', 'BINDING_CLOSED', 'GUARDIAN_REQUIRED']
const answers = {
  accepting: [{ ...refusals, ...acceptRefusals }, [...onActing, 'CONSENT_REQUIRED', ...onAccepting]],
  declining: [refusals, onActing],
  changing: [refusals, [...onActing, ...onTerms]],
  ending: [refusals, onActing],
  ordering: [refusals, ['VERSION_CONFLICT', 'ORDER_FIXED']],
  'reading usages': [refusals, ['INVALID_REQUEST']],
} as const
const met = Object.entries(answers).flatMap(([doing, [here, codes]]) =>
  [...always, ...codes].map((code) => [doing, code, here] as const),
)

describe('a refusal of a binding', () => {
  it.each(met)('has a sentence of its own when %s: %s', (_, code, here) => {
    const { what, todo } = problemSentence(refused(code), here)
    expect(what).not.toBe(unknown)
    for (const text of [what, todo]) {
      expect(text).toMatch(/^[^A-Za-z！]{2,39}[^A-Za-z！。]$/)
      expect(text).not.toMatch(/错误|非法|无效|异常|失败|您/)
    }
  })

  it.each(Object.entries(answers))('is told from every other one when %s', (_, [here, codes]) => {
    const sentences = [...always, ...codes].map((code) => problemSentence(refused(code), here).what)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('has a code the contract knows', () => {
    const known: readonly string[] = refusalCodes
    const worded = [...Object.keys(refusals), ...Object.keys(acceptRefusals)]
    expect(worded.filter((code) => !known.includes(code))).toEqual([])
  })
})

it('each relation seen from the other end is the one of the other end', () => {
  const { member, sharer } = familyWords.agreement
  expect([member.PARENT, sharer.CHILD]).toEqual([sharer.CHILD, member.PARENT])
  expect(sharer.PARENT).toBe(member.CHILD)
  expect(sharer.GRANDPARENT).toBe(member.GRANDCHILD)
  expect(sharer.MATERNAL_GRANDCHILD).toBe(member.MATERNAL_GRANDPARENT)
})
