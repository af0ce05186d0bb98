import { append } from '../append'
import type { HeldInsurance, Person } from './person'

/** An insurance in its current state. */
export interface Insured extends HeldInsurance {
  /** 0 未参保, 1 正常, 2 暂停, 4 终止 */
  readonly state: '0' | '1' | '2' | '4'
  /** The time from which it has this state, epoch ms. */
  readonly since: number
}

/** The part of the world that holds people and their insurances. */
export interface PeopleState {
  /** The people, by person number. */
  readonly people: ReadonlyMap<string, Person>
  /** The children of a guardian, by the guardian's person number. */
  readonly wards: ReadonlyMap<string, readonly Person[]>
  /** The present and past insurances, by person number. */
  readonly insured: Map<string, readonly Insured[]>
  /** The insured place a person chose to see, by person number. */
  readonly chosenPlace: Map<string, string>
}

/** Creates the state of a city with these people, before any insurance begins. */
export const initialPeopleState = (people: readonly Person[]): PeopleState => ({
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

/** Returns the present and past insurances of a person. */
export const insuredOf = (world: PeopleState, { personNumber }: Person): readonly Insured[] =>
  world.insured.get(personNumber) ?? []

/**
 * Returns the insurance by which a visit is settled: in the chosen place if there is one, an active one before any
 * other.
 */
export function mainInsurance(world: PeopleState, person: Person): Insured {
  const all = insuredOf(world, person)
  const chosen = world.chosenPlace.get(person.personNumber)
  const here = all.filter(({ admdvs }) => admdvs === chosen)
  const found = here.find(({ state }) => state === '1') ?? here[0] ?? all.find(({ state }) => state === '1')
  const insured = found ?? all[0]
  if (!insured) throw new RangeError(`${person.personNumber} has no insurance`)
  return insured
}

/** Tells whether an insurance has a personal account: only employee insurance (310) has one, in each insured place. */
export const hasAccount = ({ insutype }: HeldInsurance): boolean => insutype === '310'
