import { refusalCodes } from '@/contract/refusal'
import type { Problem } from '@/domain/problem'
import { identityWords } from '@/pages/identity/words/current'
import { problemSentence, type ProblemText } from '@/words/problem-sentence'

const refused = (code: string): Problem => ({ is: 'refused', code, requestId: 'r-1' })
const unknown = problemSentence(refused('A_CODE_OF_TOMORROW'))

const every: readonly Problem[] = [
  { is: 'offline' },
  { is: 'timeout' },
  { is: 'dropped' },
  { is: 'signed-out' },
  { is: 'unavailable', status: 503, requestId: 'r-1' },
  { is: 'malformed', path: 'reply.psn_no', requestId: 'r-1' },
]

/** The words of each screen for refusals, and the codes that it can meet. */
const screens: Readonly<Record<string, readonly [Readonly<Record<string, ProblemText>>, readonly string[]]>> =
  {
    'signing in': [
      identityWords.refusals,
      ['RATE_LIMITED', 'SMS_WRONG', 'SMS_EXPIRED', 'PLATFORM_NOT_LINKED'],
    ],
    'the first use': [
      { ...identityWords.refusals, ...identityWords.tries },
      [
        'RATE_LIMITED',
        'IDENTITY_REQUIRED',
        'IDENTITY_MISMATCH',
        'INVALID_REQUEST',
        'PHONE_TAKEN',
        'NOT_FOUND',
        'FACE_CALLED_OFF',
        'FACE_FAILED',
        'CONSENT_OUTDATED',
        'GUARDIAN_REQUIRED',
        'PASSWORD_WEAK',
        'PASSWORD_WRONG',
        'PASSWORD_LOCKED',
      ],
    ],
    'the account pages': [
      identityWords.accountRefusals,
      [
        'IDENTITY_REQUIRED',
        'CONSENT_OUTDATED',
        'GUARDIAN_REQUIRED',
        'NOT_FOUND',
        'PASSWORD_WEAK',
        'PASSWORD_WRONG',
        'PASSWORD_LOCKED',
        'VOUCHER_NOT_ACTIVATED',
      ],
    ],
    'the insured place': [identityWords.place.refusals, ['IDENTITY_REQUIRED', 'NOT_FOUND']],
  }
const met = Object.entries(screens).flatMap(([screen, [here, codes]]) =>
  codes.map((code) => [screen, code, here] as const),
)

/** Short plain Chinese without a full stop at its end and without foreign letters. */
const plain = /^[^A-Za-z！]{2,39}[^A-Za-z！。]$/
const blaming = /错误|非法|无效|异常|失败|您/

describe('a problem in words', () => {
  it.each(every)('says what happened and what to do: %j', (problem) => {
    const { what, todo } = problemSentence(problem)
    for (const text of [what, todo]) {
      expect(text).toMatch(plain)
      expect(text).not.toMatch(blaming)
    }
  })

  it('is another sentence for every kind of problem', () => {
    const sentences = [...every.map((problem) => problemSentence(problem)), unknown].map(({ what }) => what)
    expect(new Set(sentences).size).toBe(every.length + 1)
  })

  it('has the code for the hotline: the city’s own where the city refused', () => {
    const codes = [...every, refused('SMS_WRONG')].map((problem) => problemSentence(problem).code)
    expect(codes).toEqual([
      '代码 NET-01',
      '代码 NET-02',
      '代码 NET-03',
      '代码 AUTH-01',
      '代码 SRV-503',
      '代码 DATA-01',
      '代码 SMS_WRONG',
    ])
  })

  it('tells nothing of what was in the answer or which request it was', () => {
    for (const problem of every)
      expect(Object.values(problemSentence(problem)).join()).not.toMatch(/r-1|psn_no/)
  })

  it('is the screen’s own sentence where it has one, and only for refusals', () => {
    const here = { SMS_WRONG: { what: '这一页的话', todo: '这一页的办法' }, offline: { what: '', todo: '' } }
    expect(problemSentence(refused('SMS_WRONG'), here)).toMatchObject(here.SMS_WRONG)
    expect(problemSentence({ is: 'offline' }, here)).toEqual(problemSentence({ is: 'offline' }))
    expect(problemSentence(refused('VOUCHER_PAUSED'), here)).toEqual(
      problemSentence(refused('VOUCHER_PAUSED')),
    )
  })
})

describe('a refusal that a screen can meet', () => {
  it.each(met)('has a sentence of its own at %s: %s', (_, code, here) => {
    const { what, todo } = problemSentence(refused(code), here)
    expect(what).not.toBe(unknown.what)
    expect(what).toMatch(plain)
    expect(what).not.toMatch(blaming)
    expect(todo).toMatch(plain)
    expect(todo).not.toMatch(blaming)
  })

  it.each(Object.entries(screens))('is told from every other one at %s', (_, [here, codes]) => {
    const sentences = codes.map((code) => problemSentence(refused(code), here).what)
    expect(new Set(sentences).size).toBe(codes.length)
  })

  it('has a code the contract knows, or is the phone’s own', () => {
    const known: readonly string[] = refusalCodes
    const ownWords = [
      identityWords.refusals,
      identityWords.tries,
      identityWords.accountRefusals,
      identityWords.place.refusals,
    ]
    const strange = ownWords.flatMap((here) => Object.keys(here)).filter((code) => !known.includes(code))
    expect(strange).toEqual(['FACE_CALLED_OFF'])
  })
})
