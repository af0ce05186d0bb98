import { useDidShow } from '@tarojs/taro'
import { Component, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { PrivacySheet } from '@/features/privacy/privacy-sheet'
import { words } from '@/words/current'
import { PageFrame } from '@/ui/page-frame'
import { EmptyState } from '@/ui/empty-state'
import { useServices } from './services'

interface Props {
  /** The title in the client's own bar above the page. */
  readonly title: string
  readonly children: ReactNode
  /** Called when the page fails, to release what it held. */
  readonly onBreak?: () => void
}

/** Frames every page: frame, text size, privacy question, and a sentence instead of a blank page when it fails. */
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
  // The constructor is written out, because a class field would add two of Babel's helpers.
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
