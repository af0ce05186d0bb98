// Taro reads this from the root: TypeScript and JSX to what the two clients run. What is excluded every client of
// package.json's browserslist runs as it is written; Babel would rewrite it for a rare mistake of older Safaris.
const asWritten = [
  'transform-destructuring',
  'transform-parameters',
  'transform-object-rest-spread',
  'transform-optional-chaining',
]

/**
 * A file of the contract only says what things look like: nothing happens when it is read. Each call in it, outside of
 * functions, is marked so that the minifier leaves out what a program does not use.
 */
const unusedContractIsLeftOut = () => ({
  visitor: {
    CallExpression(call, { filename = '' }) {
      const inContract = /[\\/]src[\\/]contract[\\/]/.test(filename)
      if (inContract && !call.getFunctionParent()) call.addComment('leading', '#__PURE__')
    },
  },
})

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', exclude: asWritten }]],
  plugins: [unusedContractIsLeftOut],
}
