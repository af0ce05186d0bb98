import { lastSeen } from '@/domain/remote'
import { relativesOf } from '@/pages/family/services'
import { settled } from '../../../api/phone'
import { foundTown } from '../../../mock/town'
import { familyPhone } from '../family-phone'

/** The employee, who looks at the code of the child. */
async function showing() {
  const phone = await familyPhone('employee', foundTown({ people: ['employee', 'child'] }))
  const { relatives, relativeCode } = relativesOf(phone.services)
  await relatives.refresh()
  const id = lastSeen(relatives.getState().value)?.value[0]?.id ?? ''
  relativeCode.showOf(id)
  await settled()
  const question = `POST /relatives/${id}/voucher-tokens`
  return { ...phone, relativeCode, id, question, situation: () => relativeCode.getState().situation }
}

describe('the code of a relative', () => {
  it('is the relative’s own, asked for once', async () => {
    const { situation, question, asked } = await showing()
    expect(situation()).toMatchObject({ is: 'showing', code: { maskedName: '*小雨' } })
    expect(asked(question)).toBe(1)
  })

  it.each(['ends', 'expires'])('is forgotten when the session %s, and so is whose it was', async (how) => {
    const { relativeCode, situation, session, question, asked } = await showing()
    if (how === 'ends') session.end()
    else session.expire()
    expect(situation()).toEqual({ is: 'stuck', problem: { is: 'signed-out' } })
    relativeCode.renew()
    await settled()
    expect([situation(), asked(question)]).toEqual([{ is: 'stuck', problem: { is: 'signed-out' } }, 1])
  })

  it('is asked for anew when the page of the relative is opened by whoever signs in again', async () => {
    const { relativeCode, situation, id, session, enterAs, question, asked } = await showing()
    session.expire()
    await enterAs('employee')
    relativeCode.showOf(id)
    await settled()
    expect([situation().is, asked(question)]).toEqual(['showing', 2])
  })

  it('of one is not shown on the page of another', async () => {
    const { relativeCode, situation } = await showing()
    relativeCode.showOf('another')
    expect(situation()).toMatchObject({ is: 'issuing' })
    await settled()
    expect(situation()).toMatchObject({ is: 'stuck', problem: { code: 'NOT_FOUND' } })
  })
})
