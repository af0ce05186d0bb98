import { append } from '../append'
import type { HeldInsurance, Person } from './person'

/** An insurance as it stands now. */
export interface Insured extends HeldInsurance {
  /** 0 未参保, 1 正常, 2 暂停, 4 终止 */
  readonly state: '0' | '1' | '2' | '4'
  /** When it became so, epoch ms. */
  readonly since: number
}

export interface PeopleShelf {
  /** By person number. */
  readonly people: ReadonlyMap<string, Person>
  /** Whom somebody is guardian of, by the guardian's person number. */
  readonly wards: ReadonlyMap<string, readonly Person[]>
  /** What a person is or was insured by, by person number. */
  readonly insured: Map<string, readonly Insured[]>
  /** The insured place a person chose to see, by person number. */
  readonly chosenPlace: Map<string, string>
}

export const peopleShelf = (people: readonly Person[]): PeopleShelf => ({
  people: new Map(people.map((person) => [person.personNumber, person])),
  wards: wardsAmong(people),
  insured: new Map(),
  chosenPlace: new Map(),
})

function wardsAmong(people: readonly Person[]): Map<string, Person[]> {
  const wards = new Map<string, Person[]>()
  for (const person of people) if (person.guardian !== undefined) append(wards, person.guardian, person)
  return wards
}

export const insuredOf = (world: PeopleShelf, { personNumber }: Person): readonly Insured[] =>
  world.insured.get(personNumber) ?? []

/** The insurance a visit is settled by: in the chosen place if there is one, an active one before any other. */
export function mainInsurance(world: PeopleShelf, person: Person): Insured {
  const all = insuredOf(world, person)
  const chosen = world.chosenPlace.get(person.personNumber)
  const here = all.filter(({ admdvs }) => admdvs === chosen)
  const found = here.find(({ state }) => state === '1') ?? here[0] ?? all.find(({ state }) => state === '1')
  const insured = found ?? all[0]
  if (!insured) throw new RangeError(`${person.personNumber} has no insurance`)
  return insured
}

/** Employee insurance (310) alone has a personal account; each insured place keeps its own. */
export const hasAccount = ({ insutype }: HeldInsurance): boolean => insutype === '310'
