import { certificateError } from '@/domain/certificate-number'
import { idCheckDigit } from '@/domain/id-number'
import { personCalled } from '../../../mock/entry/entry-steps'
import { foundTown } from '../../../mock/town'
import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { newcomerPhone, firstUsePhone } from './first-use-phone'

const { name, idNumber, cardNumber, personNumber } = personCalled('newcomer')
const typed = { name, certificate: 'ID_CARD', number: idNumber } as const

/** Makes an ID number of somebody born on a day, `YYYYMMDD`. */
const bornOn = (day: string): string => `990101${day}001${idCheckDigit(`990101${day}001`)}`

describe('a number, while it is typed', () => {
  it.each([
    ['ID_CARD', '990101', undefined],
    ['ID_CARD', idNumber, undefined],
    ['ID_CARD', `${idNumber.slice(0, 17)}0`, 'CHECK'],
    ['ID_CARD', `99010119950230006${'X'}`, 'CHECK'],
    ['ID_CARD', `${idNumber}1`, 'LENGTH'],
    ['ID_CARD', bornOn('20270301'), undefined],
    ['ID_CARD', bornOn('20270302'), 'UNBORN'],
    ['ID_CARD', bornOn('20990101'), 'UNBORN'],
    ['SOCIAL_SECURITY_CARD', cardNumber, undefined],
    ['INSURED_NUMBER', 'anything', undefined],
  ] as const)('of kind %s that is %s is wrong by %s', (certificate, number, wrong) => {
    expect(certificateError({ certificate, number }, '2027-03-01')).toBe(wrong)
  })
})

describe('who one is', () => {
  it.each([
    { certificate: 'ID_CARD', number: idNumber },
    { certificate: 'SOCIAL_SECURITY_CARD', number: cardNumber },
    { certificate: 'INSURED_NUMBER', number: personNumber },
  ] as const)('is proven by %j, name and face', async (by) => {
    const { firstUse } = await newcomerPhone()
    firstUse.type({ name: ` ${name} `, ...by })
    await firstUse.verify()
    expect(firstUse.getState()).toMatchObject({ step: { is: 'consents' }, act: { is: 'idle' } })
  })

  it.each([
    { name: ' ', number: idNumber },
    { name, number: idNumber.slice(0, 17) },
    { name, number: `${idNumber.slice(0, 17)}0` },
    { name, number: bornOn('20990101') },
  ])('is not asked with %j', async (half) => {
    const { firstUse, asked } = await newcomerPhone()
    firstUse.type({ certificate: 'ID_CARD', ...half })
    await firstUse.verify()
    expect(asked('POST /identity-verifications')).toBe(0)
    expect(firstUse.getState().act).toEqual({ is: 'idle' })
  })

  it('by two touches is asked once', async () => {
    const { firstUse, asked, typePerson } = await newcomerPhone()
    typePerson('newcomer')
    await Promise.all([firstUse.verify(), firstUse.verify()])
    expect(asked('POST /identity-verifications')).toBe(1)
  })
})

describe('what goes wrong with who one is', () => {
  it('such as a wrong name is said without saying which of the two; what was typed stays', async () => {
    const { firstUse, problem } = await newcomerPhone()
    firstUse.type({ ...typed, name: '何小芸' })
    await firstUse.verify()
    expect(problem()).toBe('姓名和号码对不上')
    expect(firstUse.getState()).toMatchObject({
      form: { ...typed, name: '何小芸' },
      step: { is: 'who' },
      act: { is: 'failed', of: 'verify' },
    })
    firstUse.type({ name })
    expect(problem()).toBeUndefined()
    await firstUse.verify()
    expect(firstUse.getState().step.is).toBe('consents')
  })

  it('five times within an hour ends the trying, and says for how long', async () => {
    const { firstUse, problem, pass, typePerson } = await newcomerPhone()
    firstUse.type({ ...typed, name: '何小芸' })
    for (let n = 0; n < 5; n += 1) await firstUse.verify()
    typePerson('newcomer')
    await firstUse.verify()
    expect(problem()).toBe('试的次数太多了')
    await pass(60 * 60_000)
    await firstUse.verify()
    expect(firstUse.getState().step.is).toBe('consents')
  })

  it('such as a telephone that proves somebody else is said', async () => {
    const here = firstUsePhone(foundTown({ people: ['newcomer', 'employee'] }))
    await here.signIn(personCalled('employee').phone)
    here.typePerson('newcomer')
    await here.firstUse.verify()
    expect(here.problem()).toBe('这个手机号已经核对过另一个人')
    expect(here.firstUse.getState().form).toMatchObject(typed)
  })

  it('such as a face called off keeps everything, and asks no face of the city', async () => {
    const here = await newcomerPhone()
    here.face = undefined
    here.typePerson('newcomer')
    await here.firstUse.verify()
    expect(here.problem()).toBe('还没有刷脸')
    expect(here.firstUse.getState()).toMatchObject({
      form: typed,
      step: { is: 'who' },
      act: { is: 'failed', of: 'verify' },
    })
    expect(here.sent.some(({ url }) => url.endsWith('/face'))).toBe(false)
  })

  it('such as a face that is another’s is said however often, and the right one passes after that', async () => {
    const here = await newcomerPhone()
    here.face = 'somebody else'
    here.typePerson('newcomer')
    for (let n = 0; n < 4; n += 1) {
      await here.firstUse.verify()
      expect(here.problem()).toBe('刷脸没有通过')
      expect(here.firstUse.getState()).toMatchObject({ form: typed, step: { is: 'who' } })
    }
    here.face = 'mock-pass'
    await here.firstUse.verify()
    expect(here.firstUse.getState().step.is).toBe('consents')
  })

  it.each([[['timeout']], [[undefined, 'timeout']], [[undefined, undefined, 'timeout']]] as const)(
    'such as answers %j keeps everything, and the next try succeeds',
    async (faults) => {
      const { firstUse, line, problem, typePerson } = await newcomerPhone()
      typePerson('newcomer')
      line.nextFaults.push(...faults)
      await firstUse.verify()
      expect(problem()).toBe('等了很久没有回应')
      expect(firstUse.getState()).toMatchObject({
        form: typed,
        step: { is: 'who' },
        act: { is: 'failed', of: 'verify' },
      })
      await firstUse.verify()
      expect(firstUse.getState()).toMatchObject({ step: { is: 'consents' }, act: { is: 'idle' } })
    },
  )
})

describe('a session that expires while one says who one is', () => {
  it('is renewed, and nothing is seen of it', async () => {
    const { firstUse, pass, typePerson } = await newcomerPhone()
    typePerson('newcomer')
    await pass(sessionLifeMs)
    await firstUse.verify()
    expect(firstUse.getState()).toMatchObject({ step: { is: 'consents' }, act: { is: 'idle' } })
  })

  it('for good leaves what was typed to the same person, who goes on where they were', async () => {
    const here = await newcomerPhone()
    here.typePerson('newcomer')
    endSession(here)
    await here.firstUse.verify()
    expect(here.problem()).toBe('登录已过期')
    expect(here.session.current()).toBeUndefined()
    expect(here.firstUse.getState()).toMatchObject({
      form: typed,
      step: { is: 'who' },
      act: { is: 'failed', of: 'verify' },
    })
    await here.pass(60_000)
    await here.signIn()
    await here.firstUse.verify()
    expect(here.firstUse.getState().step.is).toBe('consents')
  })
})
