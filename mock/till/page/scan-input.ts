import { isWholeCode, readPicture } from '../scanned-text'
import type { TillDesk } from '../till-desk'
import { hasCamera, scanWithCamera } from './camera'
import { byId } from './elements'
import { findCodes } from './find-codes'

const form = byId('till-form', HTMLFormElement)
const digits = byId('till-digits', HTMLInputElement)
const file = byId('till-file', HTMLInputElement)
const camera = byId('till-camera', HTMLButtonElement)
const video = byId('till-video', HTMLVideoElement)

/** Focuses the field for a scanner that types, so that the next digits replace the last ones. */
export function focusDigits(): void {
  digits.focus({ preventScroll: true })
  digits.select()
}

/** Empties the field for digits. */
export function clearDigits(): void {
  digits.value = ''
}

/** Accepts codes in every form: typed or from a scanner, as a picture, through the camera. */
export function listenToScans(desk: TillDesk): void {
  listenToKeys(desk)
  file.addEventListener('change', () => {
    const [picture] = Array.from(file.files ?? [])
    file.value = ''
    if (picture) void scanPicture(picture, desk)
  })
  document.addEventListener('paste', (event) => takeTransfer(event, event.clipboardData, desk))
  document.addEventListener('drop', (event) => takeTransfer(event, event.dataTransfer, desk))
  document.addEventListener('dragover', (event) => event.preventDefault())
  listenToCamera(desk)
}

/** Accepts what a person or a scanner types. A scanner may end with Enter, with Tab, or with nothing. */
function listenToKeys(desk: TillDesk): void {
  let asking: Promise<void> | undefined
  const ask = (): void => {
    asking ??= desk.scan(digits.value).finally(() => {
      asking = undefined
      if (desk.state.situation.is === 'waiting') focusDigits()
    })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask()
  })
  digits.addEventListener('input', () => isWholeCode(digits.value) && ask())
  digits.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || digits.value === '') return
    event.preventDefault()
    ask()
  })
  // A scanner may type while the focus is anywhere on the page; what it reads begins with a digit or with the kind of code.
  document.addEventListener('keydown', ({ key, target }) => {
    const elsewhere = !(target instanceof HTMLInputElement)
    if (elsewhere && /^[\d\]]$/.test(key) && desk.state.situation.is === 'waiting') focusDigits()
  })
}

/** Treats a picture dropped or pasted anywhere on the page as a scan; digits pasted outside a field as well. */
function takeTransfer(event: Event, transfer: DataTransfer | null, desk: TillDesk): void {
  const picture = Array.from(transfer?.files ?? []).find(({ type }) => type.startsWith('image/'))
  const text = transfer?.getData('text/plain') ?? ''
  if (picture) {
    event.preventDefault()
    void scanPicture(picture, desk)
  } else if (event.type === 'drop' || !(event.target instanceof HTMLInputElement)) {
    event.preventDefault()
    if (text !== '') void desk.scan(text)
  }
}

async function scanPicture(picture: Blob, desk: TillDesk): Promise<void> {
  if (desk.state.situation.is !== 'waiting') return
  const bitmap = await createImageBitmap(picture).catch(() => undefined)
  if (!bitmap) return desk.showError('这张图打不开：请上传 PNG 或 JPG 截图。')
  await findCodes(bitmap, bitmap.width, bitmap.height).then(
    (texts) => scanTexts(texts, desk),
    () => desk.showError('读图的部件没有装上：请输入码下面的数字。'),
  )
}

function scanTexts(texts: readonly string[], desk: TillDesk): Promise<void> | void {
  const code = readPicture(texts)
  return code.ok ? desk.scan(code.value) : desk.showError(code.error)
}

function listenToCamera(desk: TillDesk): void {
  let closing: AbortController | undefined
  camera.hidden = !hasCamera()
  document.addEventListener('visibilitychange', () => document.hidden && closing?.abort())
  camera.addEventListener('click', () => {
    if (closing) return closing.abort()
    closing = new AbortController()
    video.hidden = false
    camera.textContent = '关闭摄像头'
    void scanWithCamera(video, closing.signal)
      .then(
        (texts) => texts.length > 0 && scanTexts(texts, desk),
        () => desk.showError('摄像头打不开：请允许这一页使用摄像头，或者上传截图、输入数字。'),
      )
      .finally(() => {
        closing = undefined
        video.hidden = true
        camera.textContent = '用摄像头扫'
      })
  })
}
