// Radio, checkbox, switch and picker.
import { element } from '../context'
import { pickMoment, showSheet } from '../dialogs'
import { asValues, toText } from '../../values'
import { all, closest, handleOf, hostOf, type Builtin, type Host } from './define'

const group = (tag: 'radio' | 'checkbox'): Builtin => ({
  role: tag === 'radio' ? 'radiogroup' : 'group',
  properties: { name: '' },
  create: ({ element: node }) => ({
    value() {
      const values = all(node, [tag])
        .filter((item) => handleOf(item)?.checked?.())
        .map((item) => hostOf(item)?.data.value)
      return tag === 'radio' ? (values[0] ?? '') : values
    },
    reset: () => {
      for (const item of all(node, [tag])) handleOf(item)?.setChecked?.(false)
    },
  }),
})

const item = (tag: 'radio' | 'checkbox'): Builtin => ({
  role: tag,
  properties: { value: '', checked: false, color: '#09BB07', name: '' },
  create({ element: node, component, fire, onTap }) {
    const box = element('div', { className: 'sim-box' })
    node.prepend(box)
    let on = false
    const setChecked = (value: boolean): void => {
      on = value
      box.style.background = on ? String(component.data.color) : ''
      node.setAttribute('aria-checked', String(on))
    }
    const toggle = (): void => {
      if (component.data.disabled || (tag === 'radio' && on)) return
      const owner = closest(node, `${tag}-group`)
      if (tag === 'radio' && owner)
        for (const other of all(owner, ['radio'])) handleOf(other)?.setChecked?.(false)
      setChecked(tag === 'radio' || !on)
      fire('change', { value: on })
      if (owner) hostOf(owner)?.fire('change', { value: handleOf(owner)?.value?.() })
    }
    setChecked(false)
    onTap(toggle)
    return {
      update(name, value) {
        if (name === 'checked') setChecked(value === true)
      },
      toggle,
      setChecked,
      checked: () => on,
    }
  },
})

const toggleSwitch: Builtin = {
  role: 'switch',
  properties: { checked: false, type: 'switch', color: '#04BE02', name: '' },
  create({ element: node, component, fire, onTap }) {
    const box = node.appendChild(element('div', { className: 'sim-switch' }, element('i')))
    let on = false
    const setChecked = (value: boolean): void => {
      on = value
      box.classList.toggle('on', on)
      box.style.background = on ? String(component.data.color) : ''
      node.setAttribute('aria-checked', String(on))
    }
    const toggle = (): void => {
      if (component.data.disabled) return
      setChecked(!on)
      fire('change', { value: on })
    }
    setChecked(false)
    onTap(toggle)
    return {
      update(name, value) {
        if (name === 'checked') setChecked(value === true)
      },
      toggle,
      checked: () => on,
      value: () => on,
      reset: () => setChecked(false),
    }
  },
}

// A tap opens a list; each entry is a plain button that a test can tap.
const picker: Builtin = {
  properties: {
    mode: 'selector',
    range: null,
    rangeKey: '',
    value: null,
    start: '',
    end: '',
    fields: 'day',
    name: '',
    headerText: '',
    title: '',
  },
  create(host) {
    host.onTap(() => {
      if (!host.data.disabled) void openPicker(host)
    })
    return { value: () => host.data.value }
  },
}
async function openPicker({ data, fire }: Host): Promise<void> {
  const label = (entry: unknown): string =>
    toText(
      data.rangeKey && entry && typeof entry === 'object' ? asValues(entry)[toText(data.rangeKey)] : entry,
    )
  if (data.mode === 'date' || data.mode === 'time') {
    const type = data.mode === 'time' ? 'time' : data.fields === 'month' ? 'month' : 'date'
    const value = await pickMoment(type, toText(data.value), toText(data.start), toText(data.end))
    fire(value === undefined ? 'cancel' : 'change', value === undefined ? {} : { value })
    return
  }
  const range = (data.range ?? []) as unknown[]
  if (data.mode !== 'multiSelector') {
    const index = await showSheet(range.map(label))
    fire(index < 0 ? 'cancel' : 'change', index < 0 ? {} : { value: index })
    return
  }
  const value = [...((data.value ?? []) as number[])]
  for (let column = 0; column < range.length; column += 1) {
    const index = await showSheet((range[column] as unknown[]).map(label))
    if (index < 0) {
      fire('cancel')
      return
    }
    value[column] = index
    fire('columnchange', { column, value: index })
  }
  fire('change', { value })
}

/** The built-in components with which a user chooses. */
export const choices: Record<string, Builtin> = {
  radio: item('radio'),
  'radio-group': group('radio'),
  checkbox: item('checkbox'),
  'checkbox-group': group('checkbox'),
  switch: toggleSwitch,
  picker,
}
