// Text input: input, textarea, slider, and the form that collects them.
import { element } from '../context'
import { heightPt } from '../keyboard'
import { toText } from '../../values'
import { all, handleOf, hostOf, type Builtin } from './define'

const inputModes: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }
const textProperties = {
  value: '',
  type: 'text',
  password: false,
  placeholder: '',
  placeholderStyle: '',
  placeholderClass: '',
  maxlength: 140,
  focus: false,
  autoFocus: false,
  autoHeight: false,
  cursor: -1,
  name: '',
  confirmType: 'done',
}

const textField = (tag: 'input' | 'textarea'): Builtin => ({
  properties: textProperties,
  create({ element: node, component, fire, listen }) {
    const field = node.appendChild(element(tag))
    // The clients draw the placeholder as an element of its own, which has its own class and style.
    const empty = node.appendChild(element('div', { ariaHidden: 'true' }))
    // Two-way binding (model:value) reads the component's own data.
    listen(field, 'input', () => {
      component.setData({ value: field.value })
      fire('input', { value: field.value, cursor: field.selectionStart ?? field.value.length, keyCode: 0 })
    })
    listen(field, 'focus', () => fire('focus', { value: field.value, height: heightPt() }))
    listen(field, 'blur', () => fire('blur', { value: field.value, cursor: 0 }))
    listen(field, 'keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter' && tag === 'input') fire('confirm', { value: field.value })
    })
    return {
      update(name, value) {
        if (name === 'value') {
          if (field.value !== toText(value)) field.value = toText(value)
        } else if (name === 'placeholder') {
          field.placeholder = toText(value)
          empty.dataset['text'] = field.placeholder
        } else if (name === 'placeholderClass') empty.className = `sim-placeholder ${toText(value)}`
        else if (name === 'placeholderStyle') empty.style.cssText = toText(value)
        else if (name === 'disabled') field.disabled = value === true
        else if (name === 'maxlength') {
          if (Number(value) >= 0) field.maxLength = Number(value)
          else field.removeAttribute('maxlength')
        } else if (name === 'focus' || name === 'autoFocus') {
          if (value) setTimeout(() => field.focus())
        } else if (name === 'ariaLabel') field.ariaLabel = value ? toText(value) : null
        else if ((name === 'type' || name === 'password') && field instanceof HTMLInputElement) {
          field.type =
            component.data.password || component.data.type === 'safe-password' ? 'password' : 'text'
          field.inputMode = inputModes[String(component.data.type)] ?? 'text'
        }
      },
      value: () => field.value,
      reset: () => {
        field.value = ''
      },
      focus: () => field.focus(),
    }
  },
})

const slider: Builtin = {
  properties: { min: 0, max: 100, step: 1, value: 0, showValue: false, name: '' },
  create({ element: node, component, fire, listen }) {
    const field = node.appendChild(element('input', { type: 'range' }))
    field.style.width = '100%'
    listen(field, 'input', () => fire('changing', { value: Number(field.value) }))
    listen(field, 'change', () => fire('change', { value: Number(field.value) }))
    return {
      update(name, value) {
        const { min, max, step, disabled } = component.data
        Object.assign(field, { min, max, step, disabled })
        if (name === 'value') field.value = String(value)
      },
      value: () => Number(field.value),
      reset: () => {
        field.value = String(component.data.min)
      },
    }
  },
}

const form: Builtin = {
  properties: { reportSubmit: false, name: '' },
  create({ element: node, fire }) {
    /** The built-in components for text and forms. */
    const fields = () =>
      all(node, ['input', 'textarea', 'slider', 'switch', 'radio-group', 'checkbox-group', 'picker']).map(
        (field) => ({
          name: toText(hostOf(field)?.data.name),
          handle: handleOf(field),
        }),
      )
    return {
      submit: () =>
        fire('submit', {
          value: Object.fromEntries(
            fields()
              .filter(({ name, handle }) => name && handle?.value)
              .map(({ name, handle }) => [name, handle?.value?.()]),
          ),
        }),
      reset() {
        for (const { handle } of fields()) handle?.reset?.()
        fire('reset')
      },
    }
  },
}

export const fields: Record<string, Builtin> = {
  input: textField('input'),
  textarea: textField('textarea'),
  slider,
  form,
}
