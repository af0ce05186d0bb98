import fs from 'node:fs'
import path from 'node:path'
import type { StoreApi } from 'zustand/vanilla'
import { lastSeen, type Remote } from '@/domain/remote'
import { clearPhone } from '@/pages/identity/clear-phone/clear-phone'
import type { Services } from '@/shell/wire'
import { foundTown } from '../mock/town'
import { phoneInTown, type PhoneInTown } from '../phone-in-town'

/** A store of the running app, and the file that built it. */
interface BuiltStore {
  readonly by: string
  readonly store: StoreApi<unknown>
}

// Every store is listed when it is created, so that none can be left out of these tests. Zustand itself is not changed.
const mockBuilt: BuiltStore[] = []
jest.mock('zustand/vanilla', () => {
  const real = jest.requireActual<{ createStore: (state: never) => StoreApi<unknown> }>('zustand/vanilla')
  const createStore = (state: never) => {
    const store = real.createStore(state)
    const frames = (new Error().stack ?? '').match(/\/src\/(?!state\/)[\w/.-]+/g) ?? []
    mockBuilt.push({ by: (frames[0] ?? '').replace('/src/', ''), store })
    return store
  }
  return { ...real, createStore }
})

type Build = (services: Services) => object

/** Loads every builder of every package of pages: every export of a `services.ts` whose name ends in `Of`. */
async function builders(): Promise<readonly Build[]> {
  const pages = path.resolve(__dirname, '../../src/pages')
  const packages = fs
    .readdirSync(pages)
    .filter((name) => fs.existsSync(path.join(pages, name, 'services.ts')))
  const modules = await Promise.all(
    packages.map((name) => import(`@/pages/${name}/services`) as Promise<Record<string, unknown>>),
  )
  expect(packages.length).toBeGreaterThan(4)
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, build]) => (name.endsWith('Of') ? [build as Build] : [])),
  )
}

/** Builds the services of all packages on one phone; returns them with every store of that app. */
async function wholeApp(storage?: Map<string, string>) {
  mockBuilt.length = 0
  const phone = phoneInTown(foundTown({ people: ['employee', 'retiree', 'mother', 'child'] }), storage)
  const services = (await builders()).map((build) => build(phone.services))
  return { phone, services, stores: [...mockBuilt] }
}

type Refresh = () => Promise<unknown>

/** Finds every `refresh` function anywhere in the services. */
function refreshers(of: object, met = new Set<object>()): Refresh[] {
  if (met.has(of)) return []
  met.add(of)
  return Object.entries(of).flatMap(([name, part]: [string, unknown]) => {
    if (name === 'refresh' && typeof part === 'function')
      return [() => (part as (needs: object) => Promise<unknown>)({ rules: true })]
    return typeof part === 'object' && part !== null ? refreshers(part, met) : []
  })
}

/** Returns a state in which every value is replaced by something that a person left behind. */
function leftBehind(state: unknown): unknown {
  if (Array.isArray(state)) return ['left behind']
  if (typeof state !== 'object' || state === null) return 'left behind'
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, leftBehind(value)]))
}

/** A store that outlives a person: the file that builds it, its index among the stores of that file, and the reason. */
interface LongLivedStore {
  readonly by: string
  readonly nth: number
  readonly why: string
  /** True for a store that is cleared together with the phone. */
  readonly clearedWithPhone: boolean
}
const longLivedStores: readonly LongLivedStore[] = [
  {
    by: 'features/preferences/preferences-store.ts',
    nth: 0,
    why: 'how large and in which language this phone speaks',
    clearedWithPhone: true,
  },
  {
    by: 'shell/arrivals.ts',
    nth: 0,
    why: 'the city whose entry the app was opened by',
    clearedWithPhone: true,
  },
  {
    by: 'features/privacy/privacy-store.ts',
    nth: 0,
    why: 'a question of the client, which waits for its answer',
    clearedWithPhone: false,
  },
  {
    by: 'pages/guides/services.ts',
    nth: 1,
    why: 'the list of cities, which is for anybody',
    clearedWithPhone: false,
  },
]

/** Selects the stores that must hold nothing of a person any more. */
const personal = (stores: readonly BuiltStore[], isCleared: boolean): readonly BuiltStore[] =>
  stores.filter(({ by, store }) => {
    const nth = stores.filter((one) => one.by === by).findIndex((one) => one.store === store)
    return !longLivedStores.some(
      (one) => one.by === by && one.nth === nth && !(isCleared && one.clearedWithPhone),
    )
  })

const leaving: Readonly<Record<string, (phone: PhoneInTown) => Promise<void> | void>> = {
  'signs out': ({ services }) => services.session.signOut(),
  'makes room for somebody else': (phone) => phone.enterAs('retiree'),
  'clears the phone': ({ services }) => clearPhone(services),
}

describe.each(Object.entries(leaving))('a person who %s', (how, leave) => {
  const isCleared = how === 'clears the phone'

  it('leaves no store as it was: each is like one of an app that has just begun', async () => {
    const { phone, stores } = await wholeApp()
    await phone.enterAs('employee')
    for (const { store } of stores) store.setState(leftBehind(store.getState()), true)
    await leave(phone)
    const fresh = await wholeApp()
    if (phone.storedTokens()) await fresh.phone.enterAs('retiree')
    const seen = (all: readonly BuiltStore[]) =>
      personal(all, isCleared).map(({ by, store }) => [by, withoutTime(store.getState())])
    expect(seen(stores).length).toBeGreaterThan(25)
    expect(seen(stores)).toEqual(seen(fresh.stores))
  })

  it('leaves nothing that is remembered beside the state: it is not there when the same is asked for again', async () => {
    const { phone, services } = await wholeApp()
    await phone.enterAs('employee')
    const asked = refreshers([phone.services, ...services])
    expect(asked.length).toBeGreaterThan(15)
    await Promise.all(asked.map((refresh) => refresh()))
    await leave(phone)
    phone.hold()
    asked.forEach((refresh) => void refresh())
    const known = remotes([phone.services, ...services]).filter((value) => lastSeen(value) !== undefined)
    // The list of cities is not personal, so it may be known.
    expect(known.length).toBeLessThan(2)
  })

  it('is not caught up by an answer that was still on its way', async () => {
    const { phone, services, stores } = await wholeApp()
    await phone.enterAs('employee')
    const answers = phone.hold()
    const asked = refreshers([phone.services, ...services])
    const asking = Promise.all(asked.map((refresh) => refresh()))
    const left = Promise.resolve(leave(phone))
    await answers.release()
    await left
    await asking
    const isKnown = ({ store }: BuiltStore): boolean => {
      const { value } = store.getState() as { readonly value?: Remote<unknown> }
      return value !== undefined && 'is' in value && lastSeen(value) !== undefined
    }
    expect(personal(stores, isCleared).filter(isKnown)).toEqual([])
  })
})

/** Returns a state without the time of the phone, which tells nothing about a person. */
const withoutTime = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'now' in state ? { ...state, now: 0 } : state

/** Finds every remote value that the services hold. */
function remotes(of: object, met = new Set<object>()): Remote<unknown>[] {
  if (met.has(of)) return []
  met.add(of)
  const { getState } = of as Partial<StoreApi<{ readonly value?: Remote<unknown> }>>
  const value = typeof getState === 'function' ? getState()?.value : undefined
  const below = Object.values(of).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? remotes(part, met) : [],
  )
  return value && typeof value === 'object' && 'is' in value ? [value, ...below] : below
}
