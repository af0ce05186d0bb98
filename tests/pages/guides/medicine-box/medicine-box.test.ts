import { entryNamed } from 'mock/catalogue/catalogue'
import { traceCodeOf } from 'mock/catalogue/trace-codes'
import { lastSeen } from '@/domain/remote'
import type { Scanned } from '@/platform/scanned'
import { createMedicineBox } from '@/pages/guides/medicine-box/medicine-box-store'
import { createLifetimes } from '@/state/lifetimes'
import { ok } from '@/domain/result'
import { guidesInTown } from '../parts/guides-in-town'

const box = traceCodeOf(entryNamed('二甲双胍缓释片 0.5g×30')!, 7)

/** Opens the page with a scanner that reads this; the city knows every box. */
function openWith(scanned: Scanned) {
  const asked: string[] = []
  const medicineBox = createMedicineBox({
    city: {
      medicineBox: async (traceCode) => {
        asked.push(traceCode)
        return ok({ traceCode, catalogueCode: null, name: '二甲双胍', spec: null, sales: [] })
      },
    },
    scanCode: async () => scanned,
    clock: { now: () => 0 },
    lifetime: createLifetimes().person,
  })
  return { medicineBox, asked }
}

describe('a box of medicine', () => {
  it('is asked for by the code that is typed, however it is grouped', async () => {
    const { medicineBox } = await guidesInTown({ person: 'employee' })
    medicineBox.type(` ${box.slice(0, 4)} ${box.slice(4)}`)
    medicineBox.check()
    await medicineBox.refresh()
    expect(lastSeen(medicineBox.box.getState().value)?.value).toMatchObject({ traceCode: box, sales: [] })
  })

  it('is not asked for by another number, which stays as it was typed', () => {
    const { medicineBox, asked } = openWith({ is: 'stopped' })
    medicineBox.type('6901234567892')
    medicineBox.check()
    expect(medicineBox.getState()).toEqual({ typed: '6901234567892', error: 'no-code' })
    expect(asked).toEqual([])
    medicineBox.type('69012345678921')
    expect(medicineBox.getState().error).toBeUndefined()
  })

  it('is asked for as soon as it is scanned', async () => {
    const { medicineBox, asked } = openWith({ is: 'read', text: box })
    await medicineBox.scan()
    expect(asked).toEqual([box])
    expect(medicineBox.getState()).toEqual({ typed: box, error: undefined })
  })

  it('is told from what is no trace code, and from a phone that cannot scan', async () => {
    const shop = openWith({ is: 'read', text: '6901234567892' })
    await shop.medicineBox.scan()
    expect(shop.medicineBox.getState().error).toBe('no-code')
    const broken = openWith({ is: 'failed' })
    broken.medicineBox.type('123')
    await broken.medicineBox.scan()
    expect(broken.medicineBox.getState()).toEqual({ typed: '123', error: 'no-scanner' })
  })

  it('leaves everything as it is when the person stops scanning', async () => {
    const { medicineBox } = openWith({ is: 'stopped' })
    medicineBox.type('123')
    await medicineBox.scan()
    expect(medicineBox.getState()).toEqual({ typed: '123', error: undefined })
  })
})
