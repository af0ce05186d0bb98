// Taro reads this from the root: TypeScript and JSX to what the two clients run. What is excluded every client of
// package.json's browserslist runs as it is written; Babel would rewrite it for a rare mistake of older Safaris.
const asWritten = ['transform-destructuring', 'transform-parameters', 'transform-object-rest-spread']

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', exclude: asWritten }]],
}
