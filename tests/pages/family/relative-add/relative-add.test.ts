import { idleAct } from '@/state/act'
import { personCalled } from '../../../mock/entry/entry-steps'
import { foundTown } from '../../../mock/town'
import { endSession } from '../../../phone-in-town'
import { relativeAddPhone } from './relative-add-phone'

describe('a relative', () => {
  it.each([
    ['child', 'HOUSEHOLD_REGISTER', '*小雨'],
    ['mother', 'FACE', '*秀珍'],
  ] as const)('like the %s is added with the proof their age takes: %s', async (person, proof, name) => {
    const here = await relativeAddPhone('sibling')
    here.fill(person)
    await here.add()
    expect([here.proofs, await here.shownRelatives()]).toEqual([[proof], [name]])
    expect(here.form.getState()).toMatchObject({
      added: { otherMaskedName: name },
      relative: { name: '', number: '' },
    })
  })

  it('is added once by two touches', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    await Promise.all([here.add(), here.add()])
    expect([here.asked('POST /relatives'), here.proofs]).toEqual([1, ['FACE']])
  })

  it('is not added before everything is typed and ticked', async () => {
    const here = await relativeAddPhone('sibling')
    await here.add()
    here.fill('mother')
    here.form.tick(here.text.version)
    await here.add()
    here.form.tick('an older version')
    await here.add()
    expect([here.asked('POST /relatives'), here.proofs]).toEqual([0, []])
    expect(here.form.getState().act).toEqual(idleAct)
  })

  it('is agreed to anew each time, by whoever withdrew the consent too', async () => {
    const here = await relativeAddPhone('sibling')
    const given = await here.account.consents()
    const before = given.ok ? given.value.find(({ kind }) => kind === 'RELATIVE_CODE') : undefined
    await here.account.withdrawConsent(before?.id ?? '')
    here.fill('mother')
    await here.add()
    expect([here.problemText(), await here.shownRelatives()]).toEqual([undefined, ['*秀珍']])
  })
})

describe('a proof', () => {
  it('called off leaves everything as it was typed', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    const before = here.relative()
    here.proof = undefined
    await here.add()
    expect(here.problemText()).toBe('证明还没有办')
    expect(here.relative()).toEqual(before)
    expect(here.form.getState().act.is).toBe('failed')
    expect(here.asked('POST /relatives')).toBe(0)
  })

  it('that somebody else’s sign-in overtakes gives no consent in their name, and adds nobody', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    let prove: (token: string) => void = () => undefined
    here.proof = new Promise((resolve) => (prove = resolve))
    const adds = here.add()
    await here.enterAs('spouse')
    prove('mock-pass')
    await adds
    expect([here.asked('POST /consents'), here.asked('POST /relatives')]).toEqual([0, 0])
  })

  it('of the wrong kind is refused for a number that tells no age, and the other one is offered', async () => {
    const here = await relativeAddPhone('sibling')
    const { name, cardNumber } = personCalled('child')
    here.form.type({ name, certificate: 'SOCIAL_SECURITY_CARD', number: cardNumber, relation: 'CHILD' })
    here.form.tick(here.text.version)
    await here.add()
    expect(here.problemText()).toBe('这位家人要换一种证明')
    await here.add()
    expect([here.proofs, await here.shownRelatives()]).toEqual([['FACE', 'HOUSEHOLD_REGISTER'], ['*小雨']])
  })

  it('that was not believed is asked for again; one that was not judged is not', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    here.proof = 'somebody else'
    await here.add()
    expect(here.problemText()).toBe('刷脸没有通过')
    here.proof = 'mock-pass'
    here.line.nextFaults.push(undefined, 'timeout')
    await here.add()
    expect(here.problemText()).toBe('等了很久没有回应')
    await here.add()
    expect(here.proofs).toHaveLength(2)
  })

  it('is for one person: another name or number takes another', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    here.line.nextFaults.push('timeout')
    await here.add()
    here.fill('retiree')
    await here.add()
    expect([here.proofs, await here.shownRelatives()]).toEqual([['FACE', 'FACE'], ['*建国']])
  })
})

describe('what goes wrong with adding', () => {
  it('keeps what was typed: an answer that never came, a session that has ended', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    endSession(here)
    await here.add()
    expect(here.problemText()).toBe('登录已过期')
    expect(here.relative()).toMatchObject({ name: '林秀珍', relation: 'PARENT' })
    await here.enterAs('sibling')
    expect(here.problemText()).toBeUndefined()
    await here.add()
    expect([here.proofs, await here.shownRelatives()]).toEqual([['FACE'], ['*秀珍']])
  })

  it('never adds twice: the second try after a lost answer is told that they are there', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    const answers = here.hold()
    const first = here.add()
    await answers.give(0)
    here.rewrite(() => 'cut off')
    await answers.release()
    await first
    expect(here.problemText()).toBe('收到的内容不完整')
    await here.add()
    expect([here.problemText(), await here.shownRelatives()]).toEqual(['这位家人已经添加过', ['*秀珍']])
  })

  it('tells nothing to whoever comes after log-out', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    const answers = here.hold()
    const adds = here.add()
    here.session.end()
    await answers.release()
    await adds
    expect(here.form.getState()).toEqual(here.form.getInitialState())
  })

  it('ignores what is typed while it is on its way', async () => {
    const here = await relativeAddPhone('sibling')
    here.fill('mother')
    const answers = here.hold()
    const adds = here.add()
    here.form.type({ name: '别人' })
    expect(here.relative().name).toBe('林秀珍')
    await answers.release()
    await adds
    expect(await here.shownRelatives()).toEqual(['*秀珍'])
  })

  it.each([
    ['sibling', '不能这样添加'],
    ['child', '这位家人已经添加过'],
  ])('says why nobody like the %s is added', async (person, sentence) => {
    const town = foundTown()
    const here = await relativeAddPhone('sibling', town)
    const child = await relativeAddPhone('sibling', town)
    child.fill('child')
    await child.add()
    here.fill(person)
    await here.add()
    expect(here.problemText()).toBe(sentence)
  })
})
