import { lastSeen } from '@/domain/remote'
import { relativesOf } from '@/pages/family/services'
import { flushPromises } from '../../../api/phone'
import { foundTown } from '../../../mock/town'
import { familyPhone } from '../family-phone'

/** Opens the code of the child on the employee's phone. */
async function openRelativeCode() {
  const phone = await familyPhone('employee', foundTown({ people: ['employee', 'child'] }))
  const { relatives, relativeCode } = relativesOf(phone.services)
  await relatives.refresh()
  const id = lastSeen(relatives.getState().value)?.value[0]?.id ?? ''
  relativeCode.showOf(id)
  await flushPromises()
  const question = `POST /relatives/${id}/voucher-tokens`
  return { ...phone, relativeCode, id, question, situation: () => relativeCode.getState().situation }
}

describe('the code of a relative', () => {
  it('is the relative’s own, asked for once', async () => {
    const { situation, question, asked } = await openRelativeCode()
    expect(situation()).toMatchObject({ is: 'showing', code: { maskedName: '*小雨' } })
    expect(asked(question)).toBe(1)
  })

  it('is asked for at the touch already, and the code of another that was asked for before is none of his', async () => {
    const { relativeCode, situation, id, question, asked } = await openRelativeCode()
    relativeCode.hide()
    relativeCode.prepareOf('another')
    relativeCode.prepareOf(id)
    expect(asked(question)).toBe(2)
    relativeCode.showOf(id)
    await flushPromises()
    expect(situation()).toMatchObject({ is: 'showing', code: { maskedName: '*小雨' } })
    expect(asked(question)).toBe(2)
  })

  it.each(['ends', 'expires'])('is forgotten when the session %s, and so is whose it was', async (how) => {
    const { relativeCode, situation, session, question, asked } = await openRelativeCode()
    if (how === 'ends') session.end()
    else session.expire()
    expect(situation()).toEqual({ is: 'stuck', problem: { is: 'signed-out' } })
    relativeCode.renew()
    await flushPromises()
    expect([situation(), asked(question)]).toEqual([{ is: 'stuck', problem: { is: 'signed-out' } }, 1])
  })

  it('is asked for anew when the page of the relative is opened by whoever signs in again', async () => {
    const { relativeCode, situation, id, session, enterAs, question, asked } = await openRelativeCode()
    session.expire()
    await enterAs('employee')
    relativeCode.showOf(id)
    await flushPromises()
    expect([situation().is, asked(question)]).toEqual(['showing', 2])
  })

  it('of one is not shown on the page of another', async () => {
    const { relativeCode, situation } = await openRelativeCode()
    relativeCode.showOf('another')
    expect(situation()).toMatchObject({ is: 'issuing' })
    await flushPromises()
    expect(situation()).toMatchObject({ is: 'stuck', problem: { code: 'NOT_FOUND' } })
  })
})
