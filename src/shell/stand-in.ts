import { isSure, type Question } from './is-sure'

/**
 * Replaces a check that a demo cannot do: the person confirms it. Other builds leave it out.
 * @param token the token that the sample city accepts
 * @returns the token; undefined when the person cancelled
 */
export async function standIn(question: Question, token: string): Promise<string | undefined> {
  return (await isSure(question)) ? token : undefined
}

/** The result in builds that are no demo. */
export const noStandIn: Promise<undefined> = Promise.resolve(undefined)
