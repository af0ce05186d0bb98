import { personCalled } from '../../../mock/entry/entry-steps'
import { foundTown } from '../../../mock/town'
import { familyTown, consentsPhone } from './consents-phone'

const child = personCalled('child').personNumber

describe('a guardian', () => {
  it('finds the child’s consents in a part of their own, named as the city masks the child', async () => {
    const { status, lines } = await consentsPhone()
    const { children, guardian } = status() ?? {}
    expect(guardian).toBeUndefined()
    expect(children?.map((part) => part.child)).toEqual([{ personNumber: child, maskedName: '*小雨' }])
    expect(children?.[0]?.lines.map(({ text, given }) => [text.kind, given !== undefined])).toEqual([
      ['VOUCHER_USE', true],
      ['READ_RECORDS', true],
      ['RELATIVE_CODE', true],
      ['FAMILY_SHARING', true],
      ['NOTICES', false],
    ])
    expect(
      lines()
        .flatMap(({ receipts }) => receipts)
        .some(({ byGuardian }) => byGuardian),
    ).toBe(false)
  })

  it('names no line of two by the same id, and none by a number of the person', async () => {
    const { status, lines } = await consentsPhone()
    const ids = [...lines(), ...(status()?.children[0]?.lines ?? [])].map(({ id }) => id)
    expect(new Set(ids).size).toBe(10)
    expect(ids.join()).not.toContain(child)
  })

  it('gives and withdraws for the child, and nothing of their own changes', async () => {
    const { consents, textOf, childTextOf, lines } = await consentsPhone()
    const before = lines()
    await consents.give(childTextOf('NOTICES'))
    expect(childTextOf('NOTICES').given).toMatchObject({ personNumber: child, byGuardian: true })
    await consents.withdraw(childTextOf('READ_RECORDS'))
    expect(childTextOf('READ_RECORDS').given).toBeUndefined()
    expect(textOf('READ_RECORDS').given).toBeDefined()
    expect(lines()).toEqual(before)
  })

  it('gives once by two touches', async () => {
    const { consents, childTextOf, asked } = await consentsPhone()
    await Promise.all([consents.give(childTextOf('NOTICES')), consents.give(childTextOf('NOTICES'))])
    expect(asked('POST /consents')).toBe(1)
  })

  it('without a child under 14 has no such part', async () => {
    const { status } = await consentsPhone(foundTown({ people: ['spouse'] }), 'spouse')
    expect(status()?.children).toEqual([])
  })
})

describe('a child under 14', () => {
  it('is told who agrees instead', async () => {
    const { status } = await consentsPhone(familyTown(), 'child')
    expect(status()).toMatchObject({ guardian: '*海宁', children: [] })
  })

  it('is refused all the same, and told where the guardian agrees', async () => {
    const { consents, textOf, problem } = await consentsPhone(familyTown(), 'child')
    await consents.give(textOf('NOTICES'))
    expect(problem()).toBe('未满 14 周岁要由监护人同意')
    expect(textOf('NOTICES').given).toBeUndefined()
  })

  it('sees what the guardian gave on another phone', async () => {
    const town = familyTown()
    const [parent, kid] = [await consentsPhone(town), await consentsPhone(town, 'child')]
    await parent.consents.give(parent.childTextOf('NOTICES'))
    await kid.consents.refresh()
    expect(kid.textOf('NOTICES').given).toEqual(parent.childTextOf('NOTICES').given)
  })
})
