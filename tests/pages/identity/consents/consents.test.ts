import { consentVersion } from 'mock/world/entry/consent-texts'
import { personCalled } from '../../../mock/entry/entry-steps'
import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { familyTown, consentsPhone } from './consents-phone'

describe('the consents', () => {
  it('are one line for each text, given or not, with the receipts', async () => {
    const { lines } = await consentsPhone()
    expect(lines().map(({ text, given }) => [text.kind, given !== undefined])).toEqual([
      ['VOUCHER_USE', true],
      ['READ_RECORDS', true],
      ['RELATIVE_CODE', true],
      ['FAMILY_SHARING', true],
      ['NOTICES', false],
    ])
  })

  it('that a guardian gave are given, on the page of the child', async () => {
    const { textOf } = await consentsPhone(familyTown(), 'child')
    expect(textOf('VOUCHER_USE').given).toMatchObject({
      byGuardian: true,
      personNumber: personCalled('child').personNumber,
    })
  })

  it('are opened to be read one at a time', async () => {
    const { consents, textOf, childTextOf } = await consentsPhone()
    const [ownLine, childLine] = [textOf('NOTICES'), childTextOf('NOTICES')]
    const opened = [ownLine, ownLine, ownLine, childLine].map((line) => {
      consents.read(line)
      return consents.getState().open
    })
    expect(opened).toEqual(['NOTICES', undefined, 'NOTICES', 'child-1-NOTICES'])
  })
})

describe('a consent', () => {
  it('is given, withdrawn and given again, each with its receipt, and no other changes', async () => {
    const { consents, textOf, lines } = await consentsPhone()
    await consents.give(textOf('NOTICES'))
    const first = textOf('NOTICES').given
    expect(first?.version).toBe(consentVersion)
    await consents.withdraw(textOf('NOTICES'))
    expect(textOf('NOTICES').given).toBeUndefined()
    await consents.give(textOf('NOTICES'))
    expect(textOf('NOTICES').receipts).toHaveLength(2)
    expect(textOf('NOTICES').given?.id).not.toBe(first?.id)
    expect(lines().filter(({ given }) => given)).toHaveLength(5)
  })

  it('that is given or withdrawn makes old what other pages know, and one that is refused does not', async () => {
    const { consents, textOf, timesOutdated, line } = await consentsPhone()
    await consents.give(textOf('NOTICES'))
    expect(timesOutdated()).toBe(1)
    line.nextFaults.push('500')
    await consents.withdraw(textOf('NOTICES'))
    expect(timesOutdated()).toBe(1)
    await consents.withdraw(textOf('NOTICES'))
    expect(timesOutdated()).toBe(2)
  })

  it('is given once by two touches', async () => {
    const { consents, textOf, asked } = await consentsPhone()
    await Promise.all([consents.give(textOf('NOTICES')), consents.give(textOf('NOTICES'))])
    expect(asked('POST /consents')).toBe(1)
    expect(textOf('NOTICES').receipts).toHaveLength(1)
  })

  it('that was never given is not withdrawn', async () => {
    const { consents, textOf, sent } = await consentsPhone()
    await consents.withdraw(textOf('NOTICES'))
    expect(sent.some(({ method }) => method === 'DELETE')).toBe(false)
  })

  it('of a kind nobody knows is shown, and cannot be given', async () => {
    const { consents, rewrite, textOf, asked, hold } = await consentsPhone()
    const answers = hold()
    const reloading = consents.refresh()
    await answers.give(0)
    rewrite((text) => text.replace('"NOTICES"', '"SOMETHING_NEW"'))
    await answers.release()
    await reloading
    await consents.give(textOf('OTHER'))
    expect(textOf('OTHER').text.title).toBe('接收通知')
    expect(asked('POST /consents')).toBe(0)
  })

  it('to a text that has changed since brings the new text, and says so until the next try', async () => {
    const { consents, rewrite, textOf, problem, hold } = await consentsPhone()
    const answers = hold()
    const reloading = consents.refresh()
    await answers.give(0)
    rewrite((text) => text.split(consentVersion).join('2020-01'))
    await answers.release()
    await reloading
    expect(textOf('NOTICES').text.version).toBe('2020-01')
    await consents.give(textOf('NOTICES'))
    expect(problem()).toBe('内容刚刚有更新')
    expect(textOf('NOTICES').text.version).toBe(consentVersion)
    await consents.give(textOf('NOTICES'))
    expect(problem()).toBeUndefined()
    expect(textOf('NOTICES').given).toBeDefined()
  })

  it.each([
    ['down', '连不上医保服务'],
    ['timeout', '等了很久没有回应'],
  ] as const)(
    'on a line that is %s is as it was, with a sentence; the next try succeeds',
    async (fault, what) => {
      const { consents, textOf, problem, line, pass } = await consentsPhone()
      line.nextFaults.push(fault, fault)
      const giving = consents.give(textOf('NOTICES'))
      await pass(300)
      await giving
      line.nextFaults.length = 0
      expect(problem()).toBe(what)
      expect(textOf('NOTICES').given).toBeUndefined()
      expect(consents.getState().act.is).toBe('failed')
      await consents.give(textOf('NOTICES'))
      expect(textOf('NOTICES').receipts).toHaveLength(1)
    },
  )

  it('is given in a session that has to be renewed for it', async () => {
    const { consents, textOf, pass } = await consentsPhone()
    await pass(sessionLifeMs)
    await consents.give(textOf('NOTICES'))
    expect(textOf('NOTICES').given).toBeDefined()
  })

  it('is not given in a session that has ended; back again, nothing of that is said', async () => {
    const here = await consentsPhone()
    endSession(here)
    await here.consents.give(here.textOf('NOTICES'))
    expect(here.problem()).toBe('登录已过期')
    await here.enterAs('employee', 'employee')
    await here.consents.refresh()
    expect(here.problem()).toBeUndefined()
    expect(here.textOf('NOTICES').given).toBeUndefined()
  })
})
