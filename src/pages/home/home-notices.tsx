import { words } from '@/words/current'
import { Notice } from '@/ui/notice'
import type { HomeNotice, NextStep } from './notices'

interface Props {
  readonly notices: readonly HomeNotice[]
  readonly onRecover: (next: NextStep) => void
}

/** Shows the notices of home, each with a button that leads to its solution. */
export const HomeNotices = ({ notices, onRecover }: Props) => (
  <>
    {notices.map(({ next, ...notice }) => (
      <Notice
        key={notice.title}
        {...notice}
        {...(next && {
          action: {
            id: `notice-${next}`,
            name: words.app.next[next],
            onPress: () => onRecover(next),
          },
        })}
      />
    ))}
  </>
)
