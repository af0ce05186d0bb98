import type { PropsWithChildren } from 'react'

/** An app that does nothing but show the page of `native-reference/`, so that what Taro costs is seen. */
export default function App({ children }: PropsWithChildren) {
  return children
}
