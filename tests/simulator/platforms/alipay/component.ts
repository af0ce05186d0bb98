import type { Values } from '../../types'
import { asValues, isFunction } from '../../values'
import type { EngineDefinition } from '../platform'

interface ComponentThis extends Values {
  data: Values
  props?: Values
}
/**
 * Converts a component definition of Alipay to the engine's. Alipay's components have undeclared `props` and
 * mount/update/unmount handlers; the engine requires declared properties and lifetimes.
 */
export function component(definition: Values, attributes: string[]): EngineDefinition {
  const defaults = asValues(definition.props)
  const names = [...new Set([...Object.keys(defaults), ...attributes])].filter(
    (name) => !/^on[A-Z]/.test(name),
  )
  const propsOf = (self: ComponentThis): Values =>
    Object.fromEntries(names.map((name) => [name, self.data[name] ?? defaults[name]]))
  const call = (self: ComponentThis, handler: string, ...args: unknown[]): void => {
    const code = definition[handler]
    if (isFunction(code)) code.apply(self, args)
  }
  return {
    data: isFunction(definition.data) ? definition.data() : definition.data,
    properties: Object.fromEntries(
      names.map((name) => [name, { type: null, value: defaults[name] ?? null }]),
    ),
    methods: asValues(definition.methods),
    observers:
      names.length === 0
        ? {}
        : {
            [names.join(',')](this: ComponentThis) {
              if (!this.props) return
              const previous = this.props
              const next = propsOf(this)
              call(this, 'deriveDataFromProps', next)
              this.props = next
              call(this, 'didUpdate', previous, this.data)
            },
          },
    lifetimes: {
      created(this: ComponentThis) {
        Object.assign(this, { $id: 0 })
      },
      attached(this: ComponentThis) {
        const props = propsOf(this)
        this.props = props
        call(this, 'onInit')
        call(this, 'deriveDataFromProps', props)
        call(this, 'didMount')
      },
      detached(this: ComponentThis) {
        call(this, 'didUnmount')
      },
    },
  }
}
