import { useDidShow } from '@tarojs/taro'
import { Component, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { PrivacySheet } from '@/features/privacy/privacy-sheet'
import { words } from '@/words/current'
import { PageFrame } from '@/ui/page-frame'
import { EmptyState } from '@/ui/empty-state'
import { fill } from '@/words/fill'
import { errorCode } from './error-code'
import { MishapSheet } from './mishap-sheet'
import { useServices } from './services'

interface Props {
  /** The title in the client's own bar above the page. */
  readonly title: string
  readonly children: ReactNode
  /** Called when the page fails, to release what it held. */
  readonly onBreak?: () => void
  /** True while a code is shown, which nothing may cover. */
  readonly showsCode?: boolean
}

/**
 * Frames every page: frame, text size, privacy question, and a sentence instead of a blank page when it fails or the
 * client is too old for the app.
 */
export function Page({ title, children, onBreak, showsCode = false }: Props) {
  const { preferences, nameBars, privacy, mishaps, outdatedClient } = useServices()
  const textSize = useStore(preferences, (state) => state.textSize)
  useDidShow(() => nameBars(title))
  if (outdatedClient !== undefined) {
    const { outdatedTitle, outdatedText, clients } = words.app
    const client = clients[outdatedClient]
    return (
      <PageFrame textSize={textSize}>
        <EmptyState
          id="outdated"
          title={fill(outdatedTitle, { client })}
          text={fill(outdatedText, { client })}
        />
      </PageFrame>
    )
  }
  return (
    <PageFrame textSize={textSize}>
      <ErrorBoundary {...(onBreak && { onBreak })}>{children}</ErrorBoundary>
      <PrivacySheet privacy={privacy} />
      {!showsCode && <MishapSheet mishaps={mishaps} />}
    </PageFrame>
  )
}

type BoundaryProps = Pick<Props, 'children' | 'onBreak'>
/** The number of the error by which the page failed; undefined while it stands. */
interface BoundaryState {
  readonly code: string | undefined
}

class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  // The constructor is written out, because a class field would add two of Babel's helpers.
  constructor(props: BoundaryProps) {
    super(props)
    this.state = { code: undefined }
  }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { code: errorCode(error) }
  }

  override componentDidCatch(): void {
    this.props.onBreak?.()
  }

  override render(): ReactNode {
    const { code } = this.state
    if (code === undefined) return this.props.children
    const { app } = words
    const again = { name: app.crashAction, onPress: () => this.setState({ code: undefined }) }
    const small = fill(app.crashCode, { code })
    return <EmptyState title={app.crashTitle} text={app.crashText} small={small} action={again} />
  }
}
