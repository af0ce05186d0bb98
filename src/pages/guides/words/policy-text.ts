import { guidesWords } from './current'

/**
 * Writes the notice about the source of the rules: they are sample data, and the local office has the last word.
 * `effectiveFrom` is `YYYY-MM-DD`.
 */
export function policyText({
  source,
  effectiveFrom,
}: {
  readonly source: string
  readonly effectiveFrom: string
}) {
  const { policy: say } = guidesWords
  return { title: say.title, text: say.source(source, effectiveFrom) }
}
