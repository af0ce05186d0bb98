import { searchCatalogue, type CatalogueEntry } from '@/contract/catalogue'
import { readSettlement } from '@/contract/settlement'
import { catalogue } from 'mock/catalogue/catalogue'
import { visit } from './till'
import { foundTown, must, type Town } from './town'

const town = foundTown({ people: ['employee'] })
const find = (body: { q?: string; med_list_codg?: string; admdvs?: string }, query = {}) =>
  must(town.ask(searchCatalogue, { query, body: { admdvs: '350100', ...body } }))

function everything(of: Town): CatalogueEntry[] {
  const all: CatalogueEntry[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '50', ...(cursor !== undefined && { cursor }) }
    const page = must(of.ask(searchCatalogue, { query, body: { admdvs: '350100' } }))
    all.push(...page.entries)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return all
}

describe('the catalogue', () => {
  it('has some three hundred entries, each with a code of its own, page by page in order', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(300)
    expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length)
    expect(everything(town).map(({ code }) => code)).toEqual(catalogue.map(({ code }) => code))
  })

  it('has a first share for class B only, and no limit for what is not covered', () => {
    for (const { itemClass, paidFirstPercent, priceLimitFen, accountMayPay } of everything(town)) {
      expect(paidFirstPercent > 0).toBe(itemClass === 'B')
      if (itemClass === 'C') expect([priceLimitFen, accountMayPay]).toEqual([null, false])
      else expect(accountMayPay).toBe(true)
    }
  })

  it('is searched by a part of a name, however it is written, and by a code', () => {
    const [first] = find({ q: '二甲雙胍' }).entries
    expect(first?.name).toBe('二甲双胍')
    expect(find({ q: 'ｃｔ' }).entries.map(({ name }) => name)).toEqual(['CT 平扫', 'CT 增强'])
    expect(find({ med_list_codg: first?.code ?? '' }).entries).toEqual([first])
    expect(find({ q: '没有这种药' }).entries).toEqual([])
  })

  it('knows no place that is none', () => {
    const body = { admdvs: '990100' }
    expect(town.ask(searchCatalogue, { query: {}, body }).refusal).toBe('NOT_FOUND')
  })

  it('is where the items of a bill lead, when they are in it', () => {
    const { id } = visit(town, town.enter('employee'), 1_000)
    const how = { token: town.enter('employee') }
    const { items } = must(town.ask(readSettlement, { path: { settlementId: id } }, how))
    expect(items.map(({ name, catalogueCode }) => [name, catalogueCode])).toEqual([['对乙酰氨基酚片', null]])
    const past = must(
      town.ask(searchCatalogue, { query: {}, body: { admdvs: '350100', q: '维生素C泡腾片' } }),
    )
    expect(past.entries[0]).toMatchObject({ itemClass: 'C', spec: '泡腾片 20片' })
  })
})
