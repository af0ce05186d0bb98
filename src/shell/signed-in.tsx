import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { words } from '@/words/current'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { openPage } from './routes'
import { useServices } from './services'

/** Shows content only to a signed-in person; others can go to sign in, and return to the same page. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const signedIn = useStore(useServices().session, (state) => state.signedIn)
  if (signedIn) return children
  const { app } = words
  const action = { id: 'sign-in', name: app.signIn, onPress: () => openPage('signIn') }
  return (
    <Card>
      <EmptyState title={app.signedOutTitle} text={app.signedOutText} action={action} />
    </Card>
  )
}
