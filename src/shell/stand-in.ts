import { isSure, type Question } from './is-sure'

/**
 * Stands in for what a demo cannot do: the person is asked to confirm it. Builds that are no demo have no stand-in, and
 * leave out who asks for one.
 * @param token what the sample city takes as done
 * @returns the token; undefined when the person called it off
 */
export async function standIn(say: Question, token: string): Promise<string | undefined> {
  return (await isSure(say)) ? token : undefined
}

/** What a build that is no demo has instead. */
export const noStandIn: Promise<undefined> = Promise.resolve(undefined)
