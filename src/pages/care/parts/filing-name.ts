import type { Filing } from '@/contract/filing'
import { careWords } from '../words/current'

/** Names a filing: for whom and where. */
export const filingName = ({ forRelative, place }: Filing): string =>
  careWords.filings.where(forRelative ?? careWords.filings.mine, place.name)
