import type { Compilation, Compiler } from 'webpack'

interface Loader {
  readonly loader: string
  options?: unknown
}

/**
 * A webpack plugin that keeps the copy of app.json out of the script: the clients read their own file, and nothing in
 * Taro's runtime for mini-programs reads the copy. The loader that writes the copy is given an empty configuration.
 */
export class WithoutAppConfig {
  apply(compiler: Compiler): void {
    const { NormalModule } = compiler.webpack
    compiler.hooks.compilation.tap('WithoutAppConfig', (compilation: Compilation) => {
      NormalModule.getCompilationHooks(compilation).beforeLoaders.tap('WithoutAppConfig', (loaders) => {
        for (const one of loaders as Loader[]) {
          if (one.loader === '@tarojs/taro-loader') one.options = { ...(one.options as object), config: {} }
        }
      })
    })
  }
}
