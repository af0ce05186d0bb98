import { cityRoutes } from './city-routes'
import { historyRoutes } from './history-routes'
import { offlineRoutes } from './offline-routes'
import { ledgerRoutes } from './ledger-routes'
import { meRoutes } from './me-routes'
import type { Route } from './route'
import { sessionRoutes } from './session-routes'
import { settlementRoutes } from './settlement-routes'
import { tillRoutes } from './till-routes'
import { voucherRoutes } from './voucher-routes'

/** Everything this city answers. */
export const allRoutes: readonly Route[] = [
  ...sessionRoutes,
  ...cityRoutes,
  ...meRoutes,
  ...voucherRoutes,
  ...offlineRoutes,
  ...ledgerRoutes,
  ...historyRoutes,
  ...settlementRoutes,
  ...tillRoutes,
]
