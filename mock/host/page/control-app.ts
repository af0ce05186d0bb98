import { byId, makeButton } from '../../till/page/elements'
import { drawSwitches, say } from './draw-switches'
import { readSwitches, turn } from './switches'

const everyMs = 2_000
const hourMs = 3_600_000
const steps = [
  { text: '+1 小时', ms: hourMs },
  { text: '+1 天', ms: 24 * hourMs },
  { text: '+31 天', ms: 31 * 24 * hourMs },
] as const

/** Why a switch was not turned; it stays on the page until the next one is. */
const complaints = {
  faults: '没有办成：城市不认识这个故障，或者这位居民。',
  clock: '没有办成：时间要完整，并且在建城前后十年以内。',
} as const

/** Shows what is so, or that the city is gone. */
async function look(): Promise<void> {
  try {
    drawSwitches(await readSwitches(), (person) => void act('faults', { fault: null, person }))
  } catch {
    say('连不上城市，它还开着吗？', 'wrong')
  }
}

async function act(name: 'faults' | 'clock', wish: object): Promise<void> {
  const done = await turn(name, wish).catch(() => true)
  const complaint = byId('control-complaint', HTMLElement)
  complaint.hidden = done
  complaint.textContent = done ? '' : complaints[name]
  await look()
}

function planChosen(): void {
  const chosen = new FormData(byId('control-form', HTMLFormElement)).get('fault')
  const person = byId('control-person', HTMLSelectElement).value
  const calls = Number(byId('control-calls', HTMLSelectElement).value)
  void act('faults', { fault: chosen, ...(person && { person }), ...(calls > 0 && { calls }) })
}

/** The field has no zone, and seconds only when they are not zero. */
function setChosenTime(): void {
  const time = byId('control-time', HTMLInputElement).value
  void act('clock', { set: `${time.length === 16 ? `${time}:00` : time}+08:00` })
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
  onClick('control-reset', () => void act('faults', { reset: true }))
  onClick('control-clock-reset', () => void act('clock', { reset: true }))
  const buttons = steps.map(({ text, ms }) => makeButton(text, () => void act('clock', { advance_ms: ms })))
  byId('control-steps', HTMLElement).replaceChildren(...buttons)
  void look()
  setInterval(() => void look(), everyMs)
}

start()
