import type { PropsWithChildren } from 'react'
import { platform } from '@/platform'
import { ServicesProvider } from '@/shell/services'
import { wire } from '@/shell/wire'
import '@/ui/tokens.css'

const services = wire(platform, CITY_API_BASE_URL)

/** The whole app stands on one set of services. */
export default function App({ children }: PropsWithChildren) {
  return <ServicesProvider value={services}>{children}</ServicesProvider>
}
