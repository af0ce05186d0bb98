import { ActionButton } from './action-button'
import { Field } from './field'
import { useSecondsUntil, type SecondsClock } from './use-seconds-until'

interface SendProps {
  /** The beginning of the ids of the field (`-code`) and of the button (`-send`). */
  readonly id: string
  readonly words: {
    readonly code: string
    readonly codePlaceholder: string
    /** The sentence about too many digits. */
    readonly codeTooLong: string
    readonly send: string
    readonly sending: string
    readonly resendIn: (seconds: number) => string
  }
  readonly sending: boolean
  /** True when no message can be sent now, whatever the time. */
  readonly blocked: boolean
  /** The time (epoch ms) before which no other message is sent. */
  readonly resendAt: number | undefined
  readonly clock: SecondsClock
  readonly onSend: () => void
}

interface Props extends SendProps {
  readonly code: string
  /** The number to which the code was sent. */
  readonly hint: string | undefined
  readonly onType: (text: string) => void
}

const codeLength = 6

/**
 * Shows the field for the six digits of a text message, with the button that sends it and the seconds until it may be
 * sent again.
 */
export function CodeField({ code, hint, onType, ...sending }: Props) {
  const { id, words } = sending
  return (
    <Field
      id={`${id}-code`}
      name={words.code}
      value={code}
      keys="number"
      placeholder={words.codePlaceholder}
      hint={hint}
      error={code.length > codeLength ? words.codeTooLong : undefined}
      onType={onType}
    >
      <SendButton {...sending} />
    </Field>
  )
}

/** Shows the button that sends the code. It is a component of its own, so that the countdown redraws nothing else. */
function SendButton({ id, words, sending, blocked, resendAt, clock, onSend }: SendProps) {
  const seconds = useSecondsUntil(resendAt, clock)
  return (
    <ActionButton id={`${id}-send`} weight="quiet" busy={seconds > 0 || sending || blocked} onPress={onSend}>
      {sending ? words.sending : seconds > 0 ? words.resendIn(seconds) : words.send}
    </ActionButton>
  )
}
