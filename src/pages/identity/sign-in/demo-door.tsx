import { useLoad } from '@tarojs/taro'
import { createDemoApi } from '../demo-api'
import { createDemoEntry } from './demo-entry-store'
import { DemoPeople } from './demo-people'
import { onceFor } from '@/shell/once-for'
import { useServices } from '@/shell/services'
import { createRemoteStore } from '@/state/remote-store'

const demoOf = onceFor(({ base: { call, clock, sessionManager, lifetimes } }) => {
  const city = createDemoApi(call)
  return {
    people: createRemoteStore({ ask: city.demoPeople, clock, lifetime: lifetimes.app, first: undefined }),
    entry: createDemoEntry({ city, enter: sessionManager.enter, lifetime: lifetimes.person }),
  }
})

/** Shows the people of the mock city, to enter as with one touch. Builds for production leave this file out. */
export function DemoDoor() {
  const { people, entry } = demoOf(useServices())
  useLoad(() => void people.refresh())
  return <DemoPeople people={people} entry={entry} />
}
