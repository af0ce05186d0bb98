import type { Person } from 'mock/world/people/person'

interface PersonOptions {
  readonly admdvs: string
  readonly employment?: 'employee' | 'retiree' | 'resident'
  readonly born?: string
  readonly guardian?: string
}

let count = 0

/** Creates one more person for one test: by default a resident of 66 who never saw a doctor. */
export function madeUp(person: string, { admdvs, born = '19600101', ...more }: PersonOptions): Person {
  const employment = more.employment ?? 'resident'
  count += 1
  const number = String(count).padStart(4, '0')
  return {
    person,
    personNumber: `P77000000${number}`,
    name: `测试${number}`,
    idNumber: `990101${born}${number}`,
    cardNumber: `C7700${number}`,
    phone: `1370000${number}`,
    story: '测试里的一位',
    insurances: [
      {
        insutype: employment === 'resident' ? '390' : '310',
        employment,
        admdvs,
        baseFen: employment === 'resident' ? 0 : 1_000_000,
      },
    ],
    visits: 0,
    ...(more.guardian !== undefined && { guardian: more.guardian }),
  }
}
