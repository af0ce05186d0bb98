import type { SignInStore } from '@/pages/identity/sign-in/sign-in-store'
import type { Services } from '@/shell/wire'
import { foundTown } from '../../../mock/town'
import { signInPhone } from './sign-in-phone'

const number = '13800000001'

/** Records the page that sign-in leads to, read as the real page reads it at the moment of the sign-in. */
function recordNextPages({ session }: Services, signIn: SignInStore): string[] {
  const read: string[] = []
  session.subscribe(({ signedIn }) => signedIn && read.push(signIn.getState().next))
  return read
}

describe('who signs in by message', () => {
  it('and is known goes back to where they were, and nothing typed stays', async () => {
    const { signIn, session, services, typeReceived } = signInPhone()
    const pages = recordNextPages(services, signIn)
    await typeReceived(number)
    await signIn.submit()
    expect(session.current()).toBeDefined()
    expect(pages).toEqual(['back'])
    expect(signIn.getState()).toEqual(signIn.getInitialState())
  })

  it('and is unknown has a first use before them', async () => {
    const { signIn, services, typeReceived } = signInPhone()
    const pages = recordNextPages(services, signIn)
    await typeReceived('13612345678')
    await signIn.submit()
    expect(pages).toEqual(['first-use'])
    expect(signIn.getState()).toEqual(signIn.getInitialState())
  })

  it('by two touches signs in once', async () => {
    const { signIn, asked, town, typeReceived } = signInPhone()
    await typeReceived(number)
    await Promise.all([signIn.submit(), signIn.submit(), signIn.sendCode(), signIn.enterByPlatform()])
    expect(asked('POST /sessions')).toBe(1)
    expect(asked('POST /sessions/platform')).toBe(0)
    expect(town.events.filter(({ type }) => type === 'session-started')).toHaveLength(1)
  })

  it('over a line that breaks once is in, and once only', async () => {
    const { signIn, line, pass, session, town, typeReceived } = signInPhone()
    await typeReceived(number)
    line.nextFaults.push('reset')
    const entering = signIn.submit()
    await pass(300)
    await entering
    expect(session.current()).toBeDefined()
    expect(town.events.filter(({ type }) => type === 'session-started')).toHaveLength(1)
  })

  it.each([
    ['down', '连不上医保服务'],
    ['timeout', '等了很久没有回应'],
    ['500', '医保服务暂时不可用'],
    ['malformed-json', '收到的内容不完整'],
  ] as const)('over a line that is %s reads why, and everything typed is there', async (fault, sentence) => {
    const { signIn, line, pass, problem, session, typeReceived, received } = signInPhone()
    await typeReceived(number)
    line.nextFaults.push(fault, fault)
    const entering = signIn.submit()
    await pass(300)
    await entering
    expect(problem()).toBe(sentence)
    expect(signIn.getState()).toMatchObject({
      phone: number,
      code: received(),
      act: { is: 'failed', of: 'sign-in' },
    })
    expect(session.current()).toBeUndefined()
  })

  it.each(['sendCode', 'submit'] as const)(
    'and leaves while %s waits is not signed in after all',
    async (what) => {
      const { signIn, hold, session, typeReceived } = signInPhone()
      if (what === 'submit') await typeReceived(number)
      else signIn.typePhone(number)
      const answers = hold()
      const asking = signIn[what]()
      signIn.forget()
      await answers.release()
      await asking
      expect(signIn.getState()).toEqual(signIn.getInitialState())
      expect(session.current()).toBeUndefined()
    },
  )
})

describe('the telephone number that the client gives', () => {
  it('signs in by one touch, and next time without a question', async () => {
    const town = foundTown({ people: ['employee'] })
    const { signIn, session, storage } = signInPhone(town, 'user-20')
    await signIn.enterByPhone(`${number}.proof`)
    expect(session.current()).toBeDefined()
    expect(signIn.getState()).toMatchObject({ linked: 'weapp', next: 'back', phone: '' })
    const later = signInPhone(town, 'user-20', storage)
    await later.signIn.enterByPlatform()
    expect(later.sent).toHaveLength(1)
  })

  it('leads a stranger to the first use', async () => {
    const { signIn, services } = signInPhone()
    const pages = recordNextPages(services, signIn)
    await signIn.enterByPhone('a code without a number')
    expect(pages).toEqual(['first-use'])
  })

  it('is not there when the person refuses: the page says so, the city is not asked, what was typed stays', async () => {
    const { signIn, problem, sent, session } = signInPhone()
    signIn.typePhone(number)
    await signIn.enterByPhone(undefined)
    expect(problem()).toBe('没有拿到手机号')
    expect(sent).toEqual([])
    expect(signIn.getState().phone).toBe(number)
    expect(session.current()).toBeUndefined()
  })

  it('is asked of the city once for two touches', async () => {
    const { signIn, asked } = signInPhone()
    await Promise.all([signIn.enterByPhone(`${number}.1`), signIn.enterByPhone(`${number}.2`)])
    expect(asked('POST /sessions/phone')).toBe(1)
  })
})

describe('WeChat or Alipay', () => {
  it('without a link say so: the telephone first', async () => {
    const { signIn, problem, session } = signInPhone(undefined, 'user-1')
    await signIn.enterByPlatform()
    expect(problem()).toBe('还没有用这个账号登录过')
    expect(session.current()).toBeUndefined()
  })

  it('that give no code say the same, and the city is not asked', async () => {
    const { signIn, problem, sent } = signInPhone()
    await signIn.enterByPlatform()
    expect(problem()).toBe('还没有用这个账号登录过')
    expect(sent).toEqual([])
  })

  it('open with one touch from the second time on: nothing typed, one question', async () => {
    const town = foundTown({ people: ['employee'] })
    const first = signInPhone(town, 'user-2')
    await first.typeReceived(number)
    await first.signIn.submit()
    const second = signInPhone(town, 'user-2')
    await Promise.all([second.signIn.enterByPlatform(), second.signIn.enterByPlatform()])
    expect(second.session.current()).toBeDefined()
    expect(second.signIn.getState().next).toBe('back')
    expect(second.sent).toHaveLength(1)
  })

  it('are offered where they were linked on this phone, until they turn out to be another account', async () => {
    const town = foundTown({ people: ['employee'] })
    const { signIn, typeReceived, storage } = signInPhone(town, 'user-4')
    expect(signIn.getState().linked).toBeUndefined()
    await typeReceived(number)
    await signIn.submit()
    expect(signIn.getState().linked).toBe('weapp')
    const another = signInPhone(town, 'user-5', storage)
    expect(another.signIn.getState().linked).toBe('weapp')
    await another.signIn.enterByPlatform()
    expect(another.problem()).toBe('还没有用这个账号登录过')
    another.signIn.forget()
    expect(another.signIn.getState().linked).toBeUndefined()
  })

  it('keep what was typed for a message when they are lost on the way', async () => {
    const { signIn, line, problem, typeReceived, received } = signInPhone(undefined, 'user-3')
    await typeReceived(number)
    line.nextFaults.push('timeout')
    await signIn.enterByPlatform()
    expect(problem()).toBe('等了很久没有回应')
    expect(signIn.getState()).toMatchObject({ phone: number, code: received() })
  })

  it('answering after the page is forgotten sign nobody in', async () => {
    const town = foundTown({ people: ['employee'] })
    const first = signInPhone(town, 'user-4')
    await first.typeReceived(number)
    await first.signIn.submit()
    const { signIn, hold, session } = signInPhone(town, 'user-4')
    const answers = hold()
    const entering = signIn.enterByPlatform()
    await answers.give(1)
    signIn.forget()
    await answers.release()
    await entering
    expect(session.current()).toBeUndefined()
  })
})
