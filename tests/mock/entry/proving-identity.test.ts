import { readMe } from '@/contract/me'
import { must } from '../town'
import {
  townWithNewcomer,
  claim,
  minutes,
  newPhone,
  personCalled,
  phoneOf,
  showFace,
  signIn,
} from './entry-steps'

const { idNumber, cardNumber, personNumber } = personCalled('newcomer')

describe('somebody who says who they are', () => {
  it.each([
    ['ID card', { psn_cert_type: '01', certno: idNumber }],
    ['social-security card', { psn_cert_type: '02', certno: cardNumber }],
    ['insured number', { psn_cert_type: '03', certno: personNumber }],
  ] as const)('is found by %s and name, and then shows the face', (_, named) => {
    const { town, token } = townWithNewcomer()
    const { id, state } = must(claim(town, token, 'newcomer', named))
    expect(state).toBe('FACE_PENDING')
    expect(town.ask(readMe, {}, { token }).refusal).toBe('IDENTITY_REQUIRED')
    expect(must(showFace(town, token, id))).toBe('VERIFIED')
    expect(must(town.ask(readMe, {}, { token })).personNumber).toBe(personNumber)
    town.pass(minutes(1))
    expect(signIn(town, phoneOf('newcomer')).verified).toBe(true)
  })

  it('is not told whether the name or the number was wrong', () => {
    const { town, token } = townWithNewcomer()
    const answers = [
      claim(town, token, 'newcomer', { psn_name: '何小芸' }),
      claim(town, token, 'newcomer', { certno: personCalled('employee').idNumber }),
      claim(town, token, 'newcomer', { psn_cert_type: '02', certno: 'F99999999' }),
    ]
    expect(new Set(answers.map(({ refusal, advice }) => `${refusal} ${advice}`)).size).toBe(1)
    expect(answers[0]?.refusal).toBe('IDENTITY_MISMATCH')
  })

  it('is asked to look again when the check digit is wrong, and that costs no try', () => {
    const { town, token } = townWithNewcomer()
    for (let n = 0; n < 10; n += 1)
      expect(claim(town, token, 'newcomer', { certno: `${idNumber.slice(0, 17)}0` }).refusal).toBe(
        'INVALID_REQUEST',
      )
    must(claim(town, token, 'newcomer'))
  })

  it('is listened to no longer after five mismatches within an hour, in any session of that telephone', () => {
    const { town, token } = townWithNewcomer()
    for (let n = 0; n < 5; n += 1) {
      expect(claim(town, token, 'newcomer', { psn_name: '某某' }).refusal).toBe('IDENTITY_MISMATCH')
      town.pass(minutes(1))
    }
    const again = signIn(town, phoneOf('newcomer')).accessToken
    for (const held of [token, again]) expect(claim(town, held, 'newcomer').refusal).toBe('RATE_LIMITED')
    const other = signIn(town, newPhone).accessToken
    must(claim(town, other, 'newcomer'))
    town.pass(minutes(55))
    const later = signIn(town, phoneOf('newcomer')).accessToken
    must(claim(town, later, 'newcomer'))
  })
})

describe('a face', () => {
  it('that is not the right one may be shown three times; then everything begins again', () => {
    const { town, token } = townWithNewcomer()
    const { id } = must(claim(town, token, 'newcomer'))
    for (const left of [2, 1, 0])
      expect(showFace(town, token, id, 'somebody else')).toMatchObject({
        refusal: 'FACE_FAILED',
        advice: `not the face in the register; tries left: ${left}`,
      })
    expect(must(showFace(town, token, id))).toBe('FAILED')
    expect(town.ask(readMe, {}, { token }).refusal).toBe('IDENTITY_REQUIRED')
    const { id: next } = must(claim(town, token, 'newcomer'))
    expect(must(showFace(town, token, next))).toBe('VERIFIED')
  })

  it('proves nothing in the verification of another telephone', () => {
    const { town, token } = townWithNewcomer()
    const { id } = must(claim(town, token, 'newcomer'))
    const stranger = signIn(town, newPhone).accessToken
    expect(showFace(town, stranger, id).refusal).toBe('NOT_FOUND')
  })
})

describe('a telephone and a person', () => {
  it('that belong together stay together: nobody else is proven by that telephone', () => {
    const { town, token } = townWithNewcomer()
    const mine = must(claim(town, token, 'newcomer'))
    const other = must(claim(town, token, 'employee'))
    must(showFace(town, token, mine.id))
    expect(claim(town, token, 'employee').refusal).toBe('PHONE_TAKEN')
    expect(showFace(town, token, other.id).refusal).toBe('PHONE_TAKEN')
    expect(must(town.ask(readMe, {}, { token })).personNumber).toBe(personNumber)
  })

  it('part when the person proves themselves with a new one: the old proves nobody, what it opened is closed', () => {
    const { town } = townWithNewcomer()
    const old = signIn(town, phoneOf('employee'))
    expect(old.verified).toBe(true)
    const { accessToken } = signIn(town, newPhone)
    const { id } = must(claim(town, accessToken, 'employee'))
    must(showFace(town, accessToken, id))
    const me = must(town.ask(readMe, {}, { token: accessToken }))
    expect([me.maskedName, me.maskedPhone]).toEqual(['*海宁', '136****5678'])
    expect(town.ask(readMe, {}, { token: old.accessToken }).refusal).toBe('IDENTITY_REQUIRED')
    town.pass(minutes(1))
    expect(signIn(town, phoneOf('employee')).verified).toBe(false)
  })
})
