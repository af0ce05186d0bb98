import * as v from 'valibot'
import { CityPolicy, type WireCityPolicy } from '@/contract/policy'
import { beijing } from './beijing'
import { changji } from './changji'
import { fuzhou } from './fuzhou'
import { guangzhou } from './guangzhou'
import { hangzhou } from './hangzhou'
import type { Institution, SampleCity } from './sample-city'
import { xian } from './xian'

/** The sample cities; another city needs one file and one line here. */
const sampleCities: readonly SampleCity[] = [fuzhou, beijing, xian, guangzhou, changji, hangzhou]

/** The sample cities by division code. */
export const cities: ReadonlyMap<string, SampleCity> = new Map(
  sampleCities.map((sample) => [sample.city.admdvs, sample]),
)

/** Every designated institution of every city, by its code. */
export const institutionByCode: ReadonlyMap<string, Institution> = new Map(
  sampleCities.flatMap(({ institutions }) => institutions).map((place) => [place.code, place]),
)

/**
 * Finds a sample city by its division code.
 * @throws for a code without a sample city; people of the mock city live in places that have one
 */
export function cityOf(code: string): SampleCity {
  const city = cities.get(code)
  if (!city) throw new RangeError(`no sample city with the code ${code}`)
  return city
}

/** Returns the name of a sample city. */
export const placeName = (code: string): string => cityOf(code).city.admdvs_name

/** Tells whether a city keeps money of this year and of earlier years apart (rules.md §5.7). */
export const keepsYearsApart = (code: string): boolean =>
  cityOf(code).city.capabilities.includes('ACCOUNT_YEARS')

/** Returns the rules of a city on a day (`YYYY-MM-DD`) as they are on the wire; undefined before the first version. */
export function wirePolicyOn({ versions }: SampleCity, day: string): WireCityPolicy | undefined {
  return [...versions].reverse().find(({ eff_date }) => eff_date <= day)
}

const decodedVersions = new Map<WireCityPolicy, CityPolicy>()

/**
 * Returns the rules of a city on a day, decoded. Before the first version the first one applies, so that a history may
 * be longer than the published rules.
 */
export function cityPolicyOn(sample: SampleCity, day: string): CityPolicy {
  const wire = wirePolicyOn(sample, day) ?? sample.versions[0]
  if (!wire) throw new RangeError(`the city ${sample.city.admdvs} has no rules`)
  const known = decodedVersions.get(wire) ?? v.parse(CityPolicy, wire)
  decodedVersions.set(wire, known)
  return known
}

/** Does the same as `cityPolicyOn` for a sample city, found by its code. */
export const policyOn = (code: string, day: string): CityPolicy => cityPolicyOn(cityOf(code), day)
