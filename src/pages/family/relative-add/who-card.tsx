import { certificateError } from '@/domain/certificate-number'
import { Card } from '@/ui/card'
import { CertificateFields } from '../parts/certificate-fields'
import { RelationGroup } from '../parts/relation-group'
import { familyWords } from '../words/current'
import type { TypedRelative } from './relative-add-state'

interface Props {
  readonly relative: TypedRelative
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly busy: boolean
  readonly onType: (typed: Partial<TypedRelative>) => void
}

/** Asks for name and number as the insurance knows them, and what the relative is to me. */
export function WhoCard({ relative, today, busy, onType }: Props) {
  const { relativeAdd: say, relativeFields } = familyWords
  const error = certificateError(relative, today)
  return (
    <Card>
      <CertificateFields
        id="relative"
        person={relative}
        numberError={error && relativeFields.numberError[error]}
        disabled={busy}
        onType={onType}
      />
      <RelationGroup
        id="relative-relation"
        name={say.relation}
        chosen={relative.relation}
        onChoose={(relation) => onType({ relation })}
      />
    </Card>
  )
}
