import { useDidShow } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { platform } from '@/platform'
import type { Link } from '@/shell/arrival'
import { ServicesProvider } from '@/shell/services'
import { wire } from '@/shell/wire'
import { wireWithCity } from '@/pages/demo/wire-with-city'
import '@/ui/tokens.css'
import '@/ui/button.css'
import '@/ui/layout.css'
import '@/ui/text.css'

const services = EMBEDDED_CITY ? wireWithCity(platform) : wire(platform, CITY_API_BASE_URL, WORDS_RELEASE)

/** The whole app stands on one set of services. */
export default function App({ children }: PropsWithChildren) {
  useDidShow((link) => services.arrivals.appShown(link as Link))
  return <ServicesProvider value={services}>{children}</ServicesProvider>
}
