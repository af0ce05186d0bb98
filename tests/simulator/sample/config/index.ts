import { defineConfig } from '@tarojs/cli'

/** The build settings of the sample; the simulator's tests choose its output folder (`tests/sample.ts`). */
export default defineConfig({
  projectName: 'simulator-sample',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: process.env['SAMPLE_OUTPUT'] ?? 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  plugins: [],
  mini: {},
})
