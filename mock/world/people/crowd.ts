import { idCheckDigit } from '@/domain/id-number'
import { randomDigits, seededRandom } from '../secrets'
import { cities } from '../../policies/cities'
import type { HeldInsurance, Person } from './person'

const familyNames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'
const givenNames = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰'

/**
 * The number of months a generated person has been insured; few, so that a hundred thousand people fit into a small
 * computer's memory.
 */
const crowdMonths = 3

/**
 * Generates more people, all invented: a quarter retired, a quarter residents, spread over the sample cities. The same
 * seed gives the same crowd, and a larger crowd begins with the smaller one.
 */
export const crowd = (seed: string, size: number): Person[] =>
  Array.from({ length: size }, (_, n) => oneOfMany(seed, n))

function oneOfMany(seed: string, n: number): Person {
  const random = seededRandom(`${seed}/crowd/${n}`)
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T
  const admdvs = pick([...cities.keys()])
  const employment = pick(['employee', 'employee', 'retiree', 'resident'] as const)
  const insurance: HeldInsurance = {
    insutype: employment === 'resident' ? '390' : '310',
    employment,
    admdvs,
    baseFen: employment === 'resident' ? 0 : 300_000 + Math.floor(random() * 12_000) * 100,
    sinceMonthsAgo: crowdMonths,
  }
  const born = employment === 'retiree' ? 1945 + (n % 15) : 1966 + (n % 40)
  const order = String(n).padStart(7, '0')
  const idNumber = `990102${born}0${1 + (n % 9)}1${n % 10}${randomDigits(random, 3)}`
  return {
    person: `crowd-${n}`,
    personNumber: `P9${admdvs.slice(0, 4)}${order}`,
    name: pick(familyNames) + pick(givenNames) + pick(givenNames),
    idNumber: idNumber + idCheckDigit(idNumber),
    cardNumber: `F${order.padStart(8, '0')}`,
    phone: `139${order.padStart(8, '0')}`,
    story: '人群中的一位',
    insurances: [insurance],
    visits: n % 2,
    crowd: true,
  }
}
