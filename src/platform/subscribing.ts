/**
 * Asks the person, through the client, whether messages of these templates may be sent; WeChat takes three at a time. It must
 * follow directly on a touch, and waits for as long as the person takes.
 * @returns the templates that were allowed; undefined when the client could not ask
 */
export type AskToSubscribe = (templates: readonly string[]) => Promise<readonly string[] | undefined>
