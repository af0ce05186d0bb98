import type { NodePath, PluginObj, types } from '@babel/core'

/**
 * A Babel plugin that removes the decoders of requests from the contract. A phone only encodes requests and only a city
 * decodes them, so builds without a city need no decoders; the minifier then drops the code that only these used.
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
