// Taro reads this from the root: TypeScript and JSX to what the two clients run.
module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]] }
