import { useLoad } from '@tarojs/taro'
import { createDemoApi } from '../demo-api'
import { createDemoEntry } from './demo-entry-store'
import { DemoPeople } from './demo-people'
import { onceFor } from '@/shell/once-for'
import { useServices } from '@/shell/services'

const demoOf = onceFor(({ base: { call, clock, sessionManager } }) =>
  createDemoEntry({ city: createDemoApi(call), clock, enter: sessionManager.enter }),
)

/** The people of the mock city, to enter as with one touch. Builds for production leave this file out. */
export function DemoDoor() {
  const entry = demoOf(useServices())
  useLoad(() => void entry.listPeople())
  return <DemoPeople entry={entry} />
}
