import { useEffect, useState } from 'react'
import { LinkRow } from '@/ui/link-row'

/** Something after which notices are mentioned, once for each person. */
export type Occasion = 'receipt' | 'offer'

/** The occasions after which notices were mentioned to the person signed in. */
export interface Mentions {
  read(): { readonly after: readonly Occasion[] } | undefined
  write(mentioned: { readonly after: readonly Occasion[] }): void
}

interface Props {
  readonly mentions: Mentions
  readonly after: Occasion
  /** The question whether the person would like to be told. */
  readonly text: string
  readonly onPress: () => void
}

/** Leads to the notices in one quiet line, the first time that something has happened which they would tell. */
export function NoticeHint({ mentions, after, text, onPress }: Props) {
  const [mentioned] = useState(() => mentions.read()?.after ?? [])
  const isFirst = !mentioned.includes(after)
  useEffect(() => {
    if (isFirst) mentions.write({ after: [...mentioned, after] })
  }, [mentions, isFirst, mentioned, after])
  return isFirst ? <LinkRow id="notice-hint" name={text} onPress={onPress} /> : null
}
