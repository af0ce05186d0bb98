/**
 * Gives a `Date` that refuses days that do not exist, as the engine of iOS does; V8 takes 30 February for 2 March.
 * @param Lenient the `Date` that reads all other texts
 */
export function strictDate(Lenient: DateConstructor): DateConstructor {
  const daysIn = (year: number, month: number): number =>
    new Lenient(Lenient.UTC(year, month, 0)).getUTCDate()
  const strictly = (text: string): number => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
    if (day !== undefined && Number(day) > daysIn(Number(year), Number(month))) return NaN
    return Lenient.parse(text)
  }
  return new Proxy(Lenient, {
    construct: (target, given: ConstructorParameters<typeof Date>, made) =>
      Reflect.construct(
        target,
        given.length === 1 && typeof given[0] === 'string' ? [strictly(given[0])] : given,
        made,
      ) as Date,
    get: (target, name) => (name === 'parse' ? strictly : (Reflect.get(target, name) as unknown)),
  })
}
