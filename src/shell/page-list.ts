/**
 * All pages, by route name and package. This is the only list: `routes.ts` opens pages by it, and `app.config.ts`
 * declares them to the clients in this order. The main package has the empty name and holds the tabs.
 */
export const packages = {
  '': ['home', 'voucher', 'me'],
  identity: [
    'signIn',
    'firstUse',
    'identity',
    'place',
    'consents',
    'voucherSettings',
    'forgottenPassword',
    'accessLog',
    'notices',
    'clearPhone',
  ],
  family: [
    'familyWhich',
    'sharing',
    'offer',
    'binding',
    'sharerOrder',
    'premiums',
    'relatives',
    'relativeAdd',
    'relativeCode',
    'wallet',
    'transfer',
  ],
  records: ['records', 'record', 'document'],
  money: ['balance', 'ledger', 'deposits', 'contributions'],
  care: ['filings', 'newFiling', 'prepayments'],
  settings: ['display'],
  guides: [
    'guides',
    'estimate',
    'withdrawal',
    'depositEstimate',
    'whereToAsk',
    'institutions',
    'medicines',
    'medicineBox',
  ],
} as const

/** The name of any page. */
export type PageName = (typeof packages)[keyof typeof packages][number]
/** The tabs of the main package. */
export type Tab = (typeof packages)[''][number]
/** The pages of the other packages, which are loaded when they are needed. */
export type Route = Exclude<PageName, Tab>

/** Gives the file of a page below its package: `voucherSettings` is in `voucher-settings/index`. */
export const pageFile = (page: string): string =>
  `${page.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/index`

/** Gives the package of a page; undefined where no page has this name. */
export const packageOf = (page: string): string | undefined =>
  Object.entries(packages).find(([, pages]) => (pages as readonly string[]).includes(page))?.[0]
