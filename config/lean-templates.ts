import type { Compilation, Compiler } from 'webpack'

/**
 * The attributes that our screens use, by tag. Taro's templates contain every attribute the clients know, in every
 * program, in WeChat eight times, and each one makes the program larger and so slower to open.
 */
export const usedAttributes: Readonly<Record<string, readonly string[]>> = {
  button: [
    'disabled',
    'hover-class',
    'open-type',
    'bindagreeprivacyauthorization',
    'onagreeprivacyauthorization',
    'bindgetphonenumber',
    'scope',
    'onGetAuthorize',
    'onError',
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
  picker: ['mode', 'value', 'range', 'disabled', 'bindchange', 'onChange'],
  view: ['hover-class'],
  text: [],
}
const always = ['id', 'style', 'class', 'data-sid', 'bindtap', 'onTap', 'catchtouchmove', 'catchTouchMove']

/** The label and role for screen readers; Taro's own templates leave them out. */
const spoken = ' aria-label="{{i.ariaLabel}}" aria-role="{{i.ariaRole}}"'
/** The checked state for screen readers, of elements that can have one; only buttons can. */
const checked = ' aria-checked="{{i.ariaChecked}}"'

const openingTag = /<(view|text|picker|button|input|canvas)((?:\s+[\w-]+="[^"]*")+)/g
const attribute = /\s+([\w-]+)="[^"]*"/g

/** The templates of elements that Taro writes into every program, and no screen of ours has. */
const unused = /<template name="tmpl_\d+_\w+">\s*<(scroll-view|image)\b[^]*?<\/template>\s*/g

/**
 * Rewrites a template of Taro's to what our screens need: without elements and attributes that nobody uses, and with those
 * for screen readers.
 */
export const leanTemplate = (text: string): string =>
  text.replace(unused, '').replace(openingTag, (_, tag: string, attributes: string) => {
    const kept = attributes.replace(attribute, (one: string, name: string) =>
      usedAttributes[tag]?.includes(name) || always.includes(name) ? one : '',
    )
    // The plainest views carry no attribute at all, and Taro uses them only where there is none.
    const isPlain = tag === 'view' && !attributes.includes('hover-class')
    const aria = isPlain ? '' : { button: spoken + checked, input: spoken, view: spoken }[tag]
    return `<${tag}${kept}${aria ?? ''}`
  })

const isTemplate = (file: string): boolean => /^base\.(wxml|axml)$/.test(file)

/** A webpack plugin that rewrites the templates after Taro has generated them and before they are written to disk. */
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
