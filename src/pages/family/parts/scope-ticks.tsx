import type { ShareScope } from '@/contract/family-words'
import { Tick } from '@/ui/tick'
import { familyWords } from '../words/current'

interface Props {
  /** Begins the ids of the ticks. */
  readonly id: string
  readonly offered: readonly ShareScope[]
  readonly ticked: readonly ShareScope[]
  /** The words by which a screen reader tells the two states. */
  readonly states: { readonly on: string; readonly off: string }
  readonly onChange: (ticked: readonly ShareScope[]) => void
}

/** Asks what shared money may be spent on. */
export function ScopeTicks({ id, offered, ticked, states, onChange }: Props) {
  const { scopes } = familyWords.agreement
  const turned = (scope: ShareScope): readonly ShareScope[] =>
    ticked.includes(scope) ? ticked.filter((other) => other !== scope) : [...ticked, scope]
  return (
    <>
      {offered.map((scope) => (
        <Tick
          key={scope}
          id={`${id}-${scope}`}
          ticked={ticked.includes(scope)}
          states={states}
          onTick={() => onChange(turned(scope))}
        >
          {scopes[scope]}
        </Tick>
      ))}
    </>
  )
}
