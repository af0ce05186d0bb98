import { useLoad } from '@tarojs/taro'
import { createDemoApi } from '@/api/demo-api'
import { createDemoEntry } from '@/features/demo-entry/demo-entry-store'
import { DemoPeople } from '@/features/demo-entry/demo-people'
import { onceFor } from './once-for'
import { useServices } from './services'

const demoOf = onceFor(({ base: { call, clock, keeper } }) =>
  createDemoEntry({ city: createDemoApi(call), clock, enter: keeper.enter }),
)

/** The people of the mock city, to enter as with one touch. Builds for production leave this file out. */
export function DemoDoor() {
  const entry = demoOf(useServices())
  useLoad(() => void entry.listPeople())
  return <DemoPeople entry={entry} />
}
