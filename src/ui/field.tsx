import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './field.css'

/** What a field needs; a field for one kind of thing leaves out what that kind settles. */
export interface FieldProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly placeholder?: string
  /** Which keys the phone shows. */
  readonly keys?: 'text' | 'number' | 'digit' | 'idcard'
  /** Shows dots instead of what is typed. */
  readonly hidden?: boolean
  readonly maxLength: number
  /** What is wrong with it, below the field. */
  readonly error?: string | undefined
  /** What to type, below the field, while nothing is wrong. */
  readonly hint?: string | undefined
  readonly disabled?: boolean
  readonly onType: (text: string) => void
  /** Something to press beside the field. */
  readonly children?: ReactNode
}

/** One thing to be typed, with its name above and what is wrong with it below. */
export function Field(props: FieldProps) {
  const { id, name, value, keys = 'text', hidden = false, maxLength: most, error: wrong, hint } = props
  return (
    <View className="field">
      <View className="muted">{name}</View>
      <View className={wrong === undefined ? 'field-line' : 'field-line field-line-wrong'}>
        <Input
          id={id}
          className="field-input title"
          ariaLabel={name}
          type={keys}
          password={hidden}
          maxlength={most}
          value={value}
          placeholder={props.placeholder ?? ''}
          placeholderClass="field-placeholder"
          disabled={props.disabled ?? false}
          onInput={({ detail }) => props.onType(String(detail.value))}
        />
        {props.children}
      </View>
      {(wrong ?? hint) !== undefined && (
        <View
          id={`${id}-note`}
          className={wrong === undefined ? 'field-note caption' : 'field-note caption error'}
          {...(wrong !== undefined && { ariaRole: 'alert' })}
        >
          {wrong ?? hint}
        </View>
      )}
    </View>
  )
}
