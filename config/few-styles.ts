import path from 'node:path'
import type { Compiler } from 'webpack'

/**
 * A webpack plugin that leaves out of Taro's runtime the properties of style that no screen sets: it makes a getter and a
 * setter of each when the app starts. `used-styles.json` has those that screens set.
 */
export class FewStyles {
  apply(compiler: Compiler): void {
    const { NormalModuleReplacementPlugin } = compiler.webpack
    const used = path.join(__dirname, 'used-styles.json')
    new NormalModuleReplacementPlugin(/^\.\/style_properties\.js$/, used).apply(compiler)
  }
}
