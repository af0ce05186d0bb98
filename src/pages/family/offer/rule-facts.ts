import { familyWords } from '../words/current'
import type { OfferBasis } from './offer-basis'

/** Says what a city's rules of family sharing mean to the one who pays, sentence by sentence; the city is known by its rules alone. */
export function ruleFacts({ eligibility: { rules }, ownPlace }: OfferBasis): readonly string[] {
  const { offer } = familyWords
  const { facts } = offer
  const { member, scopes } = familyWords.agreement
  const where = !rules.crossPool
    ? facts.samePool(ownPlace?.name ?? '')
    : rules.crossProvince
      ? facts.anywhere
      : facts.sameProvince
  return [
    facts.relations(rules.relations.map((relation) => member[relation]).join(offer.comma)),
    facts.scopes(rules.scopes.map((scope) => scopes[scope]).join(offer.comma)),
    ...(rules.priorYearsOnly ? [facts.priorYearsOnly] : []),
    where,
    facts.maxSharers(rules.maxSharers),
    ...(rules.leastMonths > 0 ? [facts.least(rules.leastMonths)] : []),
    ...rules.agreementWays.map((way) => facts.agreement[way]),
    ...(rules.daysBetweenChanges > 0 ? [facts.wait(rules.daysBetweenChanges)] : []),
  ]
}
