/**
 * Full years of age on a day; both days `YYYY-MM-DD`. Who is born on 29 February is a year older on 1 March of a common
 * year.
 */
export function ageOn(day: string, birthDay: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4))
  return day.slice(5) < birthDay.slice(5) ? years - 1 : years
}
