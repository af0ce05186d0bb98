import type { EndpointName } from '@/contract/endpoints'
import { entryExamples } from './entry-examples'
import type { Example } from './example'
import { familyExamples } from './family-examples'
import { guideExamples } from './guide-examples'
import { moneyExamples } from './money-examples'
import { tillExamples } from './till-examples'
import { walletExamples } from './wallet-examples'

/** One example of everything the city can be asked. A new endpoint does not compile until it has one. */
export const examples: Readonly<Record<EndpointName, Example>> = {
  ...entryExamples,
  ...moneyExamples,
  ...guideExamples,
  ...walletExamples,
  ...familyExamples,
  ...tillExamples,
}
