import { byId, makeButton } from '../../till/page/elements'
import { drawSwitches, showMessage } from './draw-switches'
import { readSwitches, postSwitch } from './switches'

const everyMs = 2_000
const hourMs = 3_600_000
const steps = [
  { text: '+1 小时', ms: hourMs },
  { text: '+1 天', ms: 24 * hourMs },
  { text: '+31 天', ms: 31 * 24 * hourMs },
] as const

/** The error messages for a switch that could not be set; one stays on the page until the next attempt. */
const errorTexts = {
  faults: '没有办成：城市不认识这个故障，或者这位居民。',
  clock: '没有办成：时间要完整，并且在建城前后十年以内。',
} as const

/** Shows the current settings, or that the city cannot be reached. */
async function refresh(): Promise<void> {
  try {
    drawSwitches(await readSwitches(), (person) => void send('faults', { fault: null, person }))
  } catch {
    showMessage('连不上城市，它还开着吗？', 'wrong')
  }
}

async function send(name: 'faults' | 'clock', command: object): Promise<void> {
  const done = await postSwitch(name, command).catch(() => true)
  const errorLine = byId('control-complaint', HTMLElement)
  errorLine.hidden = done
  errorLine.textContent = done ? '' : errorTexts[name]
  await refresh()
}

function planChosen(): void {
  const chosen = new FormData(byId('control-form', HTMLFormElement)).get('fault')
  const person = byId('control-person', HTMLSelectElement).value
  const calls = Number(byId('control-calls', HTMLSelectElement).value)
  void send('faults', { fault: chosen, ...(person && { person }), ...(calls > 0 && { calls }) })
}

/** Sets the clock to the chosen time. The field has no time zone, and has seconds only when they are not zero. */
function setChosenTime(): void {
  const time = byId('control-time', HTMLInputElement).value
  void send('clock', { set: `${time.length === 16 ? `${time}:00` : time}+08:00` })
}

function start(): void {
  const onSubmit = (id: string, submitted: () => void): void =>
    byId(id, HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault()
      submitted()
    })
  const onClick = (id: string, clicked: () => void): void =>
    byId(id, HTMLButtonElement).addEventListener('click', clicked)
  onSubmit('control-form', planChosen)
  onSubmit('control-clock', setChosenTime)
  onClick('control-reset', () => void send('faults', { reset: true }))
  onClick('control-clock-reset', () => void send('clock', { reset: true }))
  const buttons = steps.map(({ text, ms }) => makeButton(text, () => void send('clock', { advance_ms: ms })))
  byId('control-steps', HTMLElement).replaceChildren(...buttons)
  void refresh()
  setInterval(() => void refresh(), everyMs)
}

start()
