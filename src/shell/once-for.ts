import type { Services } from './wire'

/**
 * Wraps the builder of a sub-package's services. They are built when the first of its pages opens, so that the main
 * package does not carry them, and kept for the life of the app, so that nothing typed is lost.
 */
export function onceFor<Built>(build: (services: Services) => Built): (services: Services) => Built {
  let kept: { readonly base: Services['base']; readonly built: Built } | undefined
  return (services) => {
    if (kept?.base !== services.base) kept = { base: services.base, built: build(services) }
    return kept.built
  }
}
