import { lastSeen } from '@/domain/remote'
import { filingsOf } from '@/pages/care/services'
import { foundTown } from '../../../mock/town'
import { familyPhone } from '../../family/family-phone'

const complete = { kind: 'TEMPORARY', placeCode: '110000', promised: true } as const

/** Opens the pages of filings on the employee's phone, with the list loaded. */
async function filingPhone() {
  const phone = await familyPhone('employee', foundTown({ people: ['employee', 'child', 'mother'] }))
  const pages = filingsOf(phone.services)
  await pages.filings.refresh()
  const situation = () => pages.newFiling.getState().situation
  const listed = () => lastSeen(pages.filings.getState().value)?.value.filings ?? []
  return { ...phone, ...pages, situation, listed }
}

describe('a new filing', () => {
  it('is asked for once by two touches, and is in the list then', async () => {
    const { newFiling, situation, listed, asked } = await filingPhone()
    newFiling.type(complete)
    await Promise.all([newFiling.file(), newFiling.file()])
    expect(situation()).toMatchObject({
      is: 'filed',
      filing: { place: { name: '北京' }, beginsOn: '2026-11-21' },
    })
    expect(asked('POST /filings')).toBe(1)
    expect(listed()).toHaveLength(1)
    newFiling.beginAgain()
    expect(newFiling.getState()).toEqual(newFiling.getInitialState())
  })

  it('that lacks something is not sent; what is missing is said, and what was typed stays', async () => {
    const { newFiling, situation, asked } = await filingPhone()
    newFiling.type({ ...complete, promised: false, beginsOn: '20261101' })
    await newFiling.file()
    expect(situation()).toMatchObject({ is: 'form', checked: true })
    expect(asked('POST /filings')).toBe(0)
    newFiling.type({ promised: true, beginsOn: '20261201' })
    await newFiling.file()
    expect(situation()).toMatchObject({ is: 'filed', filing: { state: 'UPCOMING' } })
  })

  it('whose answer is lost is found in the list', async () => {
    const { newFiling, situation, line, listed } = await filingPhone()
    newFiling.type(complete)
    line.nextFaults.push('timeout')
    await newFiling.file()
    expect(situation()).toMatchObject({ is: 'filed', filing: { id: listed()[0]?.id } })
  })

  it('that is refused says why, with everything kept', async () => {
    const { newFiling, situation } = await filingPhone()
    newFiling.type(complete)
    await newFiling.file()
    newFiling.type(complete)
    await newFiling.file()
    expect(situation()).toMatchObject({ is: 'form', problem: { code: 'ALREADY_FILED' } })
    expect(newFiling.getState().draft).toMatchObject(complete)
  })

  it('is forgotten at log-out: an answer that comes later tells nothing', async () => {
    const { newFiling, hold, session } = await filingPhone()
    newFiling.type(complete)
    const answers = hold()
    const files = newFiling.file()
    session.end()
    await answers.release()
    await files
    expect(newFiling.getState()).toEqual(newFiling.getInitialState())
  })
})

describe('a filing in the list', () => {
  it('is ended by one touch, and a lost answer is no failure', async () => {
    const { newFiling, ending, listed, line } = await filingPhone()
    newFiling.type({ ...complete, beginsOn: '20261201' })
    await newFiling.file()
    line.nextFaults.push('timeout')
    await ending.run(listed()[0]?.id ?? '')
    expect(listed()).toMatchObject([{ state: 'ENDED' }])
    expect(ending.getState().act.is).toBe('idle')
  })
})
