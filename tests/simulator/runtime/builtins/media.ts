// Scroll view, swiper, canvas, video, and tags that only have a place here.
import { asset, element, platform } from '../context'
import { addCanvasMethods } from '../canvas'
import { toText } from '../../values'
import { placeholder, type Builtin } from './define'

const scrollView: Builtin = {
  properties: {
    scrollX: false,
    scrollY: false,
    scrollTop: null,
    scrollLeft: null,
    scrollIntoView: '',
    upperThreshold: 50,
    lowerThreshold: 50,
    refresherEnabled: false,
  },
  create({ element: node, component, fire }) {
    let last = { top: 0, left: 0 }
    let edge = ''
    node.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = node
      fire('scroll', {
        scrollTop,
        scrollLeft,
        scrollHeight,
        scrollWidth,
        deltaX: last.left - scrollLeft,
        deltaY: last.top - scrollTop,
      })
      const { scrollX, lowerThreshold, upperThreshold } = component.data
      const [at, visible, whole] = scrollX
        ? [scrollLeft, clientWidth, scrollWidth]
        : [scrollTop, clientHeight, scrollHeight]
      const now =
        at + visible >= whole - Number(lowerThreshold) ? 'lower' : at <= Number(upperThreshold) ? 'upper' : ''
      if (now && now !== edge)
        fire(`scrollto${now}`, {
          direction: now === 'lower' ? (scrollX ? 'right' : 'bottom') : scrollX ? 'left' : 'top',
        })
      edge = now
      last = { top: scrollTop, left: scrollLeft }
    })
    return {
      update(name, value) {
        node.style.overflowX = component.data.scrollX ? 'auto' : 'hidden'
        node.style.overflowY = component.data.scrollY ? 'auto' : 'hidden'
        if (name === 'scrollTop' && value !== null)
          requestAnimationFrame(() => {
            node.scrollTop = Number(value)
          })
        if (name === 'scrollLeft' && value !== null)
          requestAnimationFrame(() => {
            node.scrollLeft = Number(value)
          })
        if (name === 'scrollIntoView' && value)
          requestAnimationFrame(() => node.querySelector(`#${CSS.escape(toText(value))}`)?.scrollIntoView())
      },
    }
  },
}

const swiper: Builtin = {
  properties: {
    current: 0,
    autoplay: false,
    interval: 5000,
    duration: 500,
    circular: false,
    vertical: false,
    indicatorDots: false,
  },
  create({ element: node, component, fire }) {
    let index = -1
    const show = (wanted: number, source?: string): void => {
      const items = [...node.querySelectorAll<HTMLElement>(':scope > wx-swiper-item')]
      const { vertical, circular } = component.data
      const next =
        circular && items.length
          ? (wanted + items.length) % items.length
          : Math.max(0, Math.min(wanted, items.length - 1))
      items.forEach((item, place) => {
        item.style.transform = `translate${vertical ? 'Y' : 'X'}(${(place - next) * 100}%)`
      })
      const changed = next !== index
      index = next
      if (changed && source !== undefined)
        for (const type of ['change', 'animationfinish', 'animationend'])
          fire(type, { current: next, source })
    }
    let from: PointerEvent | undefined
    node.addEventListener('pointerdown', (event) => {
      from = event
    })
    node.addEventListener('pointerup', (event) => {
      if (!from) return
      const distance = component.data.vertical ? event.clientY - from.clientY : event.clientX - from.clientX
      from = undefined
      if (Math.abs(distance) > 40) show(index + (distance < 0 ? 1 : -1), 'touch')
    })
    requestAnimationFrame(() => show(Number(component.data.current)))
    const watcher = new MutationObserver(() => show(Math.max(0, index)))
    watcher.observe(node, { childList: true })
    let timer: ReturnType<typeof setInterval> | undefined
    return {
      update(name, value) {
        if (name === 'current' && index >= 0 && value !== index) show(Number(value), '')
        if (name === 'autoplay' || name === 'interval') {
          clearInterval(timer)
          timer = component.data.autoplay
            ? setInterval(() => show(index + 1, 'autoplay'), Number(component.data.interval))
            : undefined
        }
      },
      removed() {
        clearInterval(timer)
        watcher.disconnect()
      },
    }
  },
}

const canvas: Builtin = {
  properties: { type: '', canvasId: '', disableScroll: false, width: null, height: null },
  create({ element: node, component, fire }) {
    const inner = node.appendChild(element('canvas'))
    inner.style.cssText = 'width:100%;height:100%;display:block'
    Object.assign(
      inner,
      platform.canvasSize(
        { width: node.clientWidth, height: node.clientHeight },
        { width: component.data.width, height: component.data.height },
      ),
    )
    setTimeout(() => fire('ready'))
    return { node: addCanvasMethods(inner) }
  },
}

const video: Builtin = {
  properties: { src: '', controls: true, autoplay: false, loop: false, muted: false, poster: '' },
  create({ element: node, fire, listen }) {
    const player = node.appendChild(element('video'))
    player.style.cssText = 'width:100%;height:100%'
    for (const type of ['play', 'pause', 'ended', 'timeupdate', 'error'])
      listen(player, type, () => fire(type, { currentTime: player.currentTime, duration: player.duration }))
    return {
      update(name, value) {
        if (name === 'src' || name === 'poster') {
          if (value) player[name] = asset(value)
        } else if (name === 'controls' || name === 'autoplay' || name === 'loop' || name === 'muted')
          player[name] = value === true
      },
      node: player,
    }
  },
}

/** The built-in components for scrolling, drawing and video, and placeholders. */
export const media: Record<string, Builtin> = {
  'scroll-view': scrollView,
  swiper,
  'swiper-item': { properties: { itemId: '' } },
  canvas,
  video,
  ...Object.fromEntries(
    [
      'web-view',
      'map',
      'camera',
      'open-data',
      'official-account',
      'ad',
      'lottie',
      'lifestyle',
      'contact-button',
    ].map((tag) => [tag, placeholder(tag)]),
  ),
}
