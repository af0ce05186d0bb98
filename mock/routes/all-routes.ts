import { accessLogRoutes } from './access-log-routes'
import { bindingRoutes } from './binding-routes'
import { catalogueRoutes } from './catalogue-routes'
import { cityRoutes } from './city-routes'
import { consentRoutes } from './consent-routes'
import { documentRoutes } from './document-routes'
import { estimateRoutes } from './estimate-routes'
import { familyRoutes } from './family-routes'
import { filingRoutes } from './filing-routes'
import { historyRoutes } from './history-routes'
import { identityRoutes } from './identity-routes'
import { institutionRoutes } from './institution-routes'
import { noticeRoutes } from './notice-routes'
import { offlineRoutes } from './offline-routes'
import { ledgerRoutes } from './ledger-routes'
import { meRoutes } from './me-routes'
import { relativeRoutes } from './relative-routes'
import { prepaymentRoutes } from './prepayment-routes'
import { premiumRoutes } from './premium-routes'
import type { Route } from './route'
import { sessionRoutes } from './session-routes'
import { settlementRoutes } from './settlement-routes'
import { tillRoutes } from './till-routes'
import { traceCodeRoutes } from './trace-code-routes'
import { voucherHolderRoutes } from './voucher-holder-routes'
import { voucherRoutes } from './voucher-routes'
import { walletRoutes } from './wallet-routes'
import { withdrawalRoutes } from './withdrawal-routes'

/** All routes of the mock city. */
export const allRoutes: readonly Route[] = [
  ...sessionRoutes,
  ...identityRoutes,
  ...consentRoutes,
  ...noticeRoutes,
  ...cityRoutes,
  ...catalogueRoutes,
  ...traceCodeRoutes,
  ...meRoutes,
  ...voucherHolderRoutes,
  ...accessLogRoutes,
  ...voucherRoutes,
  ...offlineRoutes,
  ...ledgerRoutes,
  ...historyRoutes,
  ...settlementRoutes,
  ...documentRoutes,
  ...familyRoutes,
  ...bindingRoutes,
  ...relativeRoutes,
  ...institutionRoutes,
  ...estimateRoutes,
  ...withdrawalRoutes,
  ...filingRoutes,
  ...prepaymentRoutes,
  ...walletRoutes,
  ...premiumRoutes,
  ...tillRoutes,
]
