import type { EndpointName } from '@/contract/endpoints'
import { accessLogGroup } from './access-log'
import { accountGroup } from './accounts'
import { accumulationGroup } from './accumulations'
import { catalogueGroup } from './catalogue'
import { cityGroup } from './cities'
import { consentGroup } from './consents'
import { contributionGroup } from './contributions'
import { demoGroup } from './demo'
import { depositGroup } from './deposits'
import { documentGroup } from './documents'
import type { EndpointGroup, EndpointDoc } from './endpoint-group'
import { familyGroup } from './family'
import { filingGroup } from './filings'
import { guideGroup } from './guides'
import { institutionGroup } from './institutions'
import { meGroup } from './me'
import { noticeGroup } from './notices'
import { offlineCodeGroup } from './offline-codes'
import { premiumGroup } from './premiums'
import { relativeGroup } from './relatives'
import { settlementGroup } from './settlements'
import { signInGroup } from './sign-in'
import { tillGroup } from './till'
import { voucherCodeGroup } from './voucher-codes'
import { voucherHolderGroup } from './voucher-holder'
import { walletGroup } from './wallet'

const listed = [
  signInGroup,
  consentGroup,
  noticeGroup,
  meGroup,
  voucherHolderGroup,
  voucherCodeGroup,
  offlineCodeGroup,
  accessLogGroup,
  accountGroup,
  accumulationGroup,
  contributionGroup,
  depositGroup,
  settlementGroup,
  documentGroup,
  familyGroup,
  relativeGroup,
  walletGroup,
  premiumGroup,
  guideGroup,
  filingGroup,
  catalogueGroup,
  institutionGroup,
  cityGroup,
  tillGroup,
  demoGroup,
]

/** Every group of endpoints, in reading order. */
export const endpointGroups: readonly EndpointGroup[] = listed

type NamesIn<Group extends EndpointGroup> = Group extends unknown ? keyof Group['endpoints'] : never

/** The title and the example of every endpoint. Without them, a new endpoint does not compile. */
export const endpointDocs: Readonly<Record<EndpointName, EndpointDoc>> = Object.fromEntries(
  endpointGroups.flatMap(({ endpoints }) => Object.entries(endpoints)),
) as Record<NamesIn<(typeof listed)[number]>, EndpointDoc>

const tags = new Map(
  endpointGroups.flatMap(({ tag, endpoints }) => Object.keys(endpoints).map((name) => [name, tag] as const)),
)

/** Returns the heading under which an endpoint is listed. */
export const tagOf = (name: EndpointName): string => tags.get(name) ?? ''
