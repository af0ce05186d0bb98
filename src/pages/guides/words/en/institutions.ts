import type { Translated } from '../../../../words/language'
import type { institutions as zhHans } from '../zh-hans/institutions'

/** English of the page of designated institutions. */
export const institutions = {
  title: 'Hospitals and pharmacies',
  search: 'Name or address',
  searchPlaceholder: 'e.g. 东街',
  find: 'Find',
  clear: 'Show all',
  kind: 'Kind',
  kinds: { all: 'All', OUTPATIENT: 'Care', PHARMACY: 'Medicines' },
  tier: 'Tier',
  tiers: { all: 'Any', '1': 'Tier 1', '2': 'Tier 2', '3': 'Tier 3' },
  chosen: 'chosen',
  near: 'Show those near me',
  nearBusy: 'Finding where you are',
  nearNow: 'Nearest first',
  nearWhy: 'Only used for the distance, never kept.',
  byName: 'By name',
  refused: 'Where you are is not known; sorted by name for now',
  refusedText:
    'To see distances: touch “…” at the top right, open Settings and allow location; please also switch location on for your phone.',
  tierName: { 1: 'Tier 1 institution', 2: 'Tier 2 institution', 3: 'Tier 3 institution' },
  pharmacy: 'Pharmacy',
  metres: (metres) => `${metres} m`,
  kilometres: (kilometres) => `${kilometres} km`,
  far: (distance) => `${distance} away`,
  call: 'Call',
  callLabel: (name) => `Call: ${name}`,
  none: 'Nothing found',
  noneText: 'Try another name, or a wider kind and tier',
  more: 'Show 20 more',
  moreBusy: 'Loading',
  sample:
    'Sample list: institutions, addresses and numbers are made up; the local insurance office has the real ones.',
} satisfies Translated<typeof zhHans>
