import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { keepTyped } from './keep-typed'
import './field.css'

/** The end of a text that may not go on for ever. */
export interface TextEnd {
  /** The most letters; a letter is a code point, though some take two units of a string. */
  readonly letters: number
  /** The sentence that is shown when there are more. What is typed is never cut: an input method may be at work in it. */
  readonly tooLong: string
}

/** The props of a field; a field for one kind of value leaves out the props that the kind decides. */
export interface FieldProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly placeholder?: string
  /** The keyboard that the phone shows. */
  readonly keys?: 'text' | 'number' | 'digit' | 'idcard'
  /** Shows dots instead of what is typed. */
  readonly hidden?: boolean
  /** The end of a text. The field of a number has none, because what is pasted must not be cut before it is read. */
  readonly end?: TextEnd
  /** The error, shown below the field. */
  readonly error?: string | undefined
  /** The hint, shown below the field while there is no error. */
  readonly hint?: string | undefined
  readonly disabled?: boolean
  readonly onType: (text: string) => void
  /** A control beside the field. */
  readonly children?: ReactNode
}

/** The units that a client takes: enough for a whole text message. */
const roomToPaste = 300

/** Shows an input field with its name above and its error below. */
export function Field(props: FieldProps) {
  const { id, name, value, keys = 'text', hidden = false, end, hint } = props
  const isTooLong = end && Array.from(value).length > end.letters
  const error = isTooLong ? end.tooLong : props.error
  return (
    <View className="field">
      <View className="muted">{name}</View>
      <View className={error === undefined ? 'field-line' : 'field-line field-line-wrong'}>
        <Input
          ref={keepTyped}
          id={id}
          className="field-input title"
          ariaLabel={name}
          type={keys}
          password={hidden}
          maxlength={roomToPaste}
          value={value}
          placeholder={props.placeholder ?? ''}
          placeholderClass="field-placeholder"
          disabled={props.disabled ?? false}
          onInput={({ detail }) => props.onType(String(detail.value))}
        />
        {props.children}
      </View>
      {(error ?? hint) !== undefined && (
        <View
          id={`${id}-note`}
          className={error === undefined ? 'field-note caption' : 'field-note caption error'}
          {...(error !== undefined && { ariaRole: 'alert' })}
        >
          {error ?? hint}
        </View>
      )}
    </View>
  )
}
