import type { Question } from '@/shell/is-sure'
import { noStandIn, standIn } from '@/shell/stand-in'

/**
 * Lets the person upload photographs of the household register (户口本). Where they go is the city's own affair, so a
 * stand-in takes the place of the album and the upload.
 * @returns the upload's id in the city; undefined when the person called it off or there is no upload
 */
export const uploadRegister = (say: Question): Promise<string | undefined> =>
  DEMO_BUILD ? standIn(say, 'mock-register') : noStandIn
