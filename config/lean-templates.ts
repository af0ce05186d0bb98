import type { Compilation, Compiler } from 'webpack'

/**
 * The attributes our screens use of these, by tag. Taro writes every one the clients know, in every program, and each of
 * them is something that the person who opens the program waits for.
 */
export const usedAttributes: Readonly<Record<string, readonly string[]>> = {
  button: [
    'disabled',
    'hover-class',
    'open-type',
    'bindagreeprivacyauthorization',
    'onagreeprivacyauthorization',
  ],
  input: [
    'value',
    'type',
    'password',
    'placeholder',
    'placeholder-class',
    'disabled',
    'maxlength',
    'focus',
    'bindinput',
    'onInput',
  ],
  canvas: ['type'],
}
const always = ['id', 'style', 'class', 'data-sid', 'bindtap', 'onTap']

/** What a screen reader says of an element; Taro's own templates leave it out. */
const said = ' aria-label="{{i.ariaLabel}}" aria-role="{{i.ariaRole}}"'
/** Whether it is on, of those that may be; only buttons are. */
const checked = ' aria-checked="{{i.ariaChecked}}"'

const openingTag = /<(view|button|input|canvas)((?:\s+[\w-]+="[^"]*")+)/g
const attribute = /\s+([\w-]+)="[^"]*"/g

/** A template of Taro's with what our screens need of it: no attribute nobody sets, and words for screen readers. */
export const leanTemplate = (text: string): string =>
  text.replace(openingTag, (whole: string, tag: string, attributes: string) => {
    const needed = usedAttributes[tag]
    if (needed) {
      const kept = attributes.replace(attribute, (one: string, name: string) =>
        needed.includes(name) || always.includes(name) ? one : '',
      )
      const spoken = { button: said + checked, input: said }[tag] ?? ''
      return `<${tag}${kept}${spoken}`
    }
    // The plainest views carry no attribute at all, and Taro uses them only where there is none.
    return attributes.includes('hover-class') ? `${whole}${said}` : whole
  })

const isTemplate = (file: string): boolean => /^base\.(wxml|axml)$/.test(file)

/** After Taro has written its templates and before they are on disk. */
export class LeanTemplates {
  apply(compiler: Compiler): void {
    const { Compilation: Stages, sources } = compiler.webpack
    compiler.hooks.compilation.tap('LeanTemplates', (compilation: Compilation) => {
      const stage = Stages.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'LeanTemplates', stage }, (assets) => {
        for (const file of Object.keys(assets).filter(isTemplate)) {
          compilation.updateAsset(
            file,
            (source) => new sources.RawSource(leanTemplate(String(source.source()))),
          )
        }
      })
    })
  }
}
