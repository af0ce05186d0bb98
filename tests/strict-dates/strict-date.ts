// Replaces `Date` by the one of iOS; the facts of the domain and of the contract are run a second time with it
// (`config/jest.config.cjs`).
import { strictDate } from '../simulator/runtime/strict-date'

globalThis.Date = strictDate(Date)
