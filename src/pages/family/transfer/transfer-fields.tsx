import { View } from '@tarojs/components'
import type { Wallet } from '@/contract/wallet'
import { formatFen } from '@/domain/money'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { AmountField } from '@/features/number-fields/amount-field'
import { RelationGroup } from '../parts/relation-group'
import { familyWords } from '../words/current'
import {
  isShownWhileTyping,
  type TransferDraft,
  type TransferField,
  type TransferFieldErrors,
} from './transfer-draft'
import '@/ui/packages.css'
import { CertificateField } from '@/features/number-fields/certificate-field'

interface Props {
  readonly draft: TransferDraft
  readonly fieldErrors: TransferFieldErrors
  /** Somebody wanted to go on: what is missing is said too. */
  readonly checked: boolean
  readonly wallet: Pick<Wallet, 'maxFen' | 'transfersLeftToday'>
  readonly onType: (typed: Partial<TransferDraft>) => void
}

/** Asks for name, number, relation and amount. */
export function TransferFields({ draft, fieldErrors, checked, wallet, onType }: Props) {
  const { transfer: say, relativeFields } = familyWords
  const most = formatFen(wallet.maxFen)
  const errorOf = (field: TransferField): string | undefined => {
    const error = fieldErrors[field]
    if (!error || !(checked || isShownWhileTyping(error))) return undefined
    if (error === 'OVER') return say.errors.OVER(most)
    return error === 'MISSING' ? say.errors.MISSING[field] : say.errors[error]
  }
  return (
    <>
      <View className="intro muted">{say.intro}</View>
      <Card>
        <Field
          id="transfer-name"
          name={relativeFields.name}
          value={draft.name}
          end={{ letters: 50, tooLong: familyWords.typing.tooLong(50) }}
          placeholder={relativeFields.namePlaceholder}
          error={errorOf('name')}
          onType={(name) => onType({ name })}
        />
        <CertificateField
          id="transfer-number"
          name={say.number}
          value={{ certificate: 'ID_CARD', number: draft.number }}
          placeholder={relativeFields.numberPlaceholder.ID_CARD}
          lacking={relativeFields.idLacks}
          error={errorOf('number')}
          onType={(number) => onType({ number })}
        />
        <RelationGroup
          id="transfer-relation"
          name={say.relation}
          chosen={draft.relation}
          hint={say.relationHint}
          error={errorOf('relation')}
          onChoose={(relation) => onType({ relation })}
        />
        <AmountField
          id="transfer-amount"
          name={say.amount}
          value={draft.amount}
          placeholder={say.amountPlaceholder}
          hint={say.amountHint(most, wallet.transfersLeftToday)}
          error={errorOf('amount')}
          onType={(amount) => onType({ amount })}
        />
      </Card>
    </>
  )
}
