import type { NodePath, PluginObj, types } from '@babel/core'

/**
 * Leaves the decoders of requests out of the contract. A phone encodes what it asks and only a city decodes it, so builds that
 * carry no city need none; the minifier then leaves out what only these decoders used.
 */
export const withoutRequestDecoders = (): PluginObj => ({
  visitor: {
    CallExpression(call: NodePath<types.CallExpression>, { filename = '' }) {
      const [described] = call.get('arguments')
      if (!/[\\/]src[\\/]contract[\\/]/.test(filename) || !described?.isObjectExpression()) return
      if (!call.get('callee').isIdentifier({ name: 'endpoint' })) return
      for (const property of described.get('properties'))
        if (property.isObjectProperty() && ['query', 'body'].some((name) => isNamed(property.node.key, name)))
          property.remove()
    },
  },
})

const isNamed = (key: types.Node, name: string): boolean => key.type === 'Identifier' && key.name === name
