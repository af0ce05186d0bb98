import { createDemoApi } from '@/pages/identity/demo-api'
import { createDemoEntry } from '@/pages/identity/sign-in/demo-entry-store'
import { foundTown } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** Opens the sign-in page of a demo build. */
function demoPhone() {
  const phone = phoneInTown(foundTown({ people: ['employee', 'spouse'] }))
  const { call, lifetimes } = phone.services.base
  const entry = createDemoEntry({
    city: createDemoApi(call),
    enter: phone.session.enter,
    lifetime: lifetimes.person,
  })
  return { ...phone, entry }
}

describe('entering the demo', () => {
  it('takes one touch; a second one, also on somebody else, does nothing meanwhile', async () => {
    const { entry, session, asked } = demoPhone()
    const entering = entry.enterAs('employee')
    expect(entry.getState().act).toEqual({ is: 'busy', of: 'employee' })
    await Promise.all([entering, entry.enterAs('spouse')])
    expect([asked('POST /demo/sessions'), entry.getState().act.is]).toEqual([1, 'idle'])
    expect(session.current()).toBeDefined()
  })

  it('tells what went wrong, and is tried again', async () => {
    const { entry, session, line } = demoPhone()
    line.nextFaults.push('timeout')
    await entry.enterAs('employee')
    expect(entry.getState().act).toEqual({ is: 'failed', of: 'employee', problem: { is: 'timeout' } })
    await entry.enterAs('employee')
    expect(session.current()).toBeDefined()
  })

  it('signs nobody in by an answer that comes after the phone was cleared', async () => {
    const { entry, session, hold } = demoPhone()
    const answers = hold()
    const entering = entry.enterAs('employee')
    session.forget()
    await answers.release()
    await entering
    expect([session.current(), entry.getState().act.is]).toEqual([undefined, 'idle'])
  })
})
