import { words } from '@/words/current'
import { Notice } from '@/ui/notice'
import type { HomeNotice, NextStep } from './notices'

interface Props {
  readonly notices: readonly HomeNotice[]
  readonly onRecover: (way: NextStep) => void
}

/** What somebody should know before anything else on home, each with the way to where it is put right. */
export const HomeNotices = ({ notices, onRecover }: Props) => (
  <>
    {notices.map(({ next: way, ...said }) => (
      <Notice
        key={said.title}
        {...said}
        {...(way && {
          action: { id: `notice-${way}`, name: words.app.ways[way], onPress: () => onRecover(way) },
        })}
      />
    ))}
  </>
)
