import { createContext, useContext } from 'react'
import type { Services } from './wire'

const ServicesContext = createContext<Services | undefined>(undefined)

/** Hands the services of the app to its pages. */
export const ServicesProvider = ServicesContext.Provider

/** Gives the services of the app. @throws outside the app's own tree, where no page is */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('a page stands outside the app')
  return services
}
