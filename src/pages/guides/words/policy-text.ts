import { guidesWords } from './current'

/** Where the rules are from that figures follow: sample data, and whose word counts. `effectiveFrom` is `YYYY-MM-DD`. */
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
