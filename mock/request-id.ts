import { requestIdHeader } from '@/contract/http'

/** Reads the id of a request from its headers, whose names are in lower case; undefined where it is missing or no id. */
export const requestIdOf = (headers: Readonly<Record<string, string>>): string | undefined =>
  /^[!-~]{1,128}$/.exec(headers[requestIdHeader] ?? '')?.[0]
