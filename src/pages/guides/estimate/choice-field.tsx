import { guidesWords } from '../words/current'
import { Choices } from '@/ui/choices'
import { FormGroup } from '@/ui/form-group'

interface Props<Choice extends string> {
  readonly id: string
  readonly name: string
  readonly choices: readonly { readonly value: Choice; readonly name: string }[]
  readonly chosen: Choice | undefined
  readonly error: string | undefined
  readonly hint?: string | undefined
  readonly onChoose: (choice: Choice) => void
}

/** Shows a question with a few answers, and its error below. */
export function ChoiceField<Choice extends string>({ error, hint, ...question }: Props<Choice>) {
  return (
    <FormGroup id={question.id} name={question.name} error={error} hint={hint}>
      <Choices {...question} chosenLabel={guidesWords.estimate.chosen} />
    </FormGroup>
  )
}
