/** The names of the placeholders in braces in a sentence. */
type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never

/** Fills the placeholders of a sentence: `fill('还剩 {left} 个', { left: 3 })`. */
export const fill = <Sentence extends string>(
  sentence: Sentence,
  values: Readonly<Record<Places<Sentence>, string | number>>,
): string =>
  sentence.replace(/\{(\w+)\}/g, (_, place: string) => String((values as Record<string, unknown>)[place]))
