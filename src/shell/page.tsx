import { useDidShow } from '@tarojs/taro'
import { Component, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { PrivacySheet } from '@/features/privacy/privacy-sheet'
import { words } from '@/words/current'
import { PageFrame } from '@/ui/page-frame'
import { EmptyState } from '@/ui/empty-state'
import { useServices } from './services'

interface Props {
  /** What the client's own bar says above it. */
  readonly title: string
  readonly children: ReactNode
  /** Called when the page breaks, to give back what it held. */
  readonly onBreak?: () => void
}

/** What every page stands in: its frame, its text size, and a sentence instead of a blank when it breaks. */
export function Page({ title, children, onBreak }: Props) {
  const { preferences, nameBars, privacy } = useServices()
  const textSize = useStore(preferences, (state) => state.textSize)
  useDidShow(() => nameBars(title))
  return (
    <PageFrame textSize={textSize}>
      <ErrorBoundary {...(onBreak && { onBreak })}>{children}</ErrorBoundary>
      <PrivacySheet privacy={privacy} />
    </PageFrame>
  )
}

class ErrorBoundary extends Component<Omit<Props, 'title'>, { broken: boolean }> {
  // Written out: a field would bring two of Babel's helpers along.
  constructor(props: Omit<Props, 'title'>) {
    super(props)
    this.state = { broken: false }
  }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override componentDidCatch(): void {
    this.props.onBreak?.()
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const { app } = words
    const again = { name: app.crashAction, onPress: () => this.setState({ broken: false }) }
    return <EmptyState title={app.crashTitle} text={app.crashText} action={again} />
  }
}
