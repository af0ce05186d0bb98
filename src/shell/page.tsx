import { Component, type ReactNode } from 'react'
import { PrivacySheet } from '@/features/privacy/privacy-sheet'
import { words } from '@/words/current'
import { PageFrame } from '@/ui/page-frame'
import { Standstill } from '@/ui/standstill'
import { useServices } from './services'

interface Props {
  readonly children: ReactNode
  /** Called when the page breaks, to give back what it held. */
  readonly onBreak?: () => void
}

/** What every page stands in: its frame, its text size, and a sentence instead of a blank when it breaks. */
export function Page({ children, onBreak }: Props) {
  const { elder, privacy } = useServices()
  return (
    <PageFrame elder={elder}>
      <Unbroken {...(onBreak && { onBreak })}>{children}</Unbroken>
      <PrivacySheet privacy={privacy} />
    </PageFrame>
  )
}

class Unbroken extends Component<Props, { broken: boolean }> {
  // Written out: a field would bring two of Babel's helpers along.
  constructor(props: Props) {
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
    return <Standstill title={app.crashTitle} text={app.crashText} action={again} />
  }
}
