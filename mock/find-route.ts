import { allRoutes } from './routes/all-routes'
import type { Route } from './routes/route'

interface Matcher {
  readonly route: Route
  readonly pattern: RegExp
}

const matchers: readonly Matcher[] = allRoutes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.endpoint.path.replace(/:(\w+)/g, '(?<$1>[\\w.~-]{1,64})')}$`),
}))

/** Finds the route for a method and a path below `/api/v1`, with the values of the parameters in its path. */
export function findRoute(
  method: string,
  path: string,
): { route: Route; path: Record<string, string> } | undefined {
  for (const { route, pattern } of matchers) {
    const match = route.endpoint.method === method ? pattern.exec(path) : null
    if (match) return { route, path: { ...match.groups } }
  }
  return undefined
}
