// Containers, text, buttons, links, images and other leaves.
import { asset, element } from '../context'
import { all, closest, handleOf, type Builtin } from './define'
import * as privacy from '../privacy'
import { callPage } from '../page'
import * as router from '../router'
import { ask } from '../api'
import { richText } from './rich-text'
import type { Values } from '../../types'
import { asText, toText } from '../../values'

const view: Builtin = { properties: { hoverClass: 'none', animation: null } }
const text: Builtin = { properties: { selectable: false, userSelect: false, space: '', decode: false } }

const label: Builtin = {
  properties: { for: '' },
  create(host) {
    host.onTap(({ detail }) => {
      const { for: id } = host.data
      const target = id
        ? document.getElementById(toText(id))
        : all(host.element, ['checkbox', 'radio', 'switch', 'input', 'textarea'])[0]
      const touched = document.elementFromPoint(
        Number(detail.x ?? detail.clientX ?? -1),
        Number(detail.y ?? detail.clientY ?? -1),
      )
      const handle = handleOf(target)
      if (!handle || target?.contains(touched)) return
      if (handle.toggle) handle.toggle()
      else handle.focus?.()
    })
  },
}

const button: Builtin = {
  role: 'button',
  properties: {
    size: 'default',
    type: 'default',
    plain: false,
    loading: false,
    formType: '',
    openType: '',
    scope: '',
    hoverClass: 'button-hover',
    name: '',
  },
  create(host) {
    const node = host.element
    host.onTap(() => {
      const { disabled, formType, openType } = host.data
      if (disabled) return
      const form = handleOf(closest(node, 'form'))
      if (formType === 'submit') form?.submit?.()
      if (formType === 'reset') form?.reset?.()
      if (openType) void openButton(toText(openType), host.fire)
    })
    return {
      update(name, value) {
        if (name === 'size' || name === 'type') node.setAttribute(name, asText(value) || 'default')
        if (name === 'plain' || name === 'loading' || name === 'disabled')
          node.toggleAttribute(name, value === true)
        if (name === 'disabled') node.setAttribute('aria-disabled', String(value === true))
      },
    }
  },
}
/** The answers of the vendor's server where no test gives another. */
const answersOfServers: Readonly<Record<string, Values>> = {
  getPhoneNumber: { code: 'simulator-phone-code', errMsg: 'getPhoneNumber:ok' },
}

async function openButton(openType: string, fire: (type: string, detail: Values) => void): Promise<void> {
  if (openType === 'agreePrivacyAuthorization') {
    privacy.agree()
    fire('agreeprivacyauthorization', {})
  } else if (openType === 'share') {
    callPage(router.current(), 'onShareAppMessage', { from: 'button' })
  } else if (openType === 'getAuthorize') {
    // Alipay asks the person first; a refusal is an error of the button.
    const answer = await ask('openType:getAuthorize', {})
    const refused = 'error' in answer || 'errorMessage' in answer
    fire(refused ? 'error' : 'getauthorize', answer)
  } else {
    // A client shows a dialog of its own and asks its server: a test mocks `openType:<name>`.
    fire(openType.toLowerCase(), await ask(`openType:${openType}`, answersOfServers[openType]))
  }
}

const fits: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', scaleToFill: 'fill' }
const image: Builtin = {
  role: 'img',
  properties: { src: '', mode: 'scaleToFill', lazyLoad: false, webp: false, showMenuByLongpress: false },
  create({ element: node, data, fire, listen, component }) {
    const img = node.appendChild(element('img', { alt: '' }))
    img.style.cssText = 'width:100%;height:100%;display:block'
    listen(img, 'load', () => {
      const { naturalWidth: width, naturalHeight: height } = img
      if (component.data.mode === 'widthFix') node.style.height = `${(node.clientWidth * height) / width}px`
      if (component.data.mode === 'heightFix') node.style.width = `${(node.clientHeight * width) / height}px`
      fire('load', { width, height })
    })
    listen(img, 'error', () => fire('error', { errMsg: `cannot load ${String(data.src)}` }))
    return {
      update(name, value) {
        if (name === 'src' && value) img.src = asset(value)
        if (name === 'src' && !value) img.removeAttribute('src')
        if (name === 'mode') img.style.objectFit = fits[String(value)] ?? 'fill'
      },
    }
  },
}

const icons: Record<string, string> = {
  success: '✓',
  success_no_circle: '✓',
  warn: '!',
  clear: '×',
  cancel: '×',
  search: '⌕',
  info: 'i',
  waiting: '…',
  download: '↓',
}
const icon: Builtin = {
  properties: { type: 'info', size: 23, color: '' },
  create: ({ element: node }) => ({
    update(name, value) {
      if (name === 'type') node.textContent = icons[String(value)] ?? 'i'
    },
  }),
}

const progress: Builtin = {
  role: 'progressbar',
  properties: { percent: 0, activeColor: '#09BB07', strokeWidth: 6 },
  create({ element: node, component }) {
    const bar = node.appendChild(element('div'))
    return {
      update() {
        const { percent, activeColor, strokeWidth } = component.data
        bar.style.cssText = `height:${toText(strokeWidth)}px;width:${toText(percent)}%;background:${toText(activeColor)}`
      },
    }
  },
}

const links: Record<string, (options: Values) => unknown> = {
  navigate: router.navigateTo,
  redirect: router.redirectTo,
  switchTab: router.switchTab,
  reLaunch: router.reLaunch,
  navigateBack: router.navigateBack,
}
const navigator: Builtin = {
  role: 'link',
  properties: { url: '', openType: 'navigate', delta: 1 },
  create: (host) =>
    host.onTap(() => {
      void links[String(host.data.openType)]?.(host.data)
    }),
}

/** The simple built-in components. */
export const basic: Record<string, Builtin> = {
  view,
  text,
  label,
  button,
  image,
  icon,
  progress,
  navigator,
  'rich-text': richText,
  block: {},
  'cover-view': view,
  'cover-image': image,
  'page-meta': {},
  'root-portal': {},
  'match-media': {},
  'movable-area': {},
  'picker-view-column': {},
  'picker-view': { properties: { value: null, indicatorStyle: '' } },
  'movable-view': {
    properties: { x: null, y: null, direction: 'none' },
    create: ({ element: node, component }) => ({
      update() {
        node.style.transform = `translate(${Number(component.data.x ?? 0)}px,${Number(component.data.y ?? 0)}px)`
      },
    }),
  },
}
