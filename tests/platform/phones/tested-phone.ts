import type { WatchNear } from '@/platform/near-watcher'
import type { Platform } from '@/platform/port'
import type { ReadPosition } from '@/platform/position'
import type { RequestMessage } from '../../simulator'

/** The port, with what only sub-packages carry of it. */
export type Port = Platform & { readonly location: ReadPosition; readonly watchNear: WatchNear }

/**
 * Something that lives on the phone, which may be another process. A question travels there as text: it may use what
 * it is given, and nothing from around it.
 */
export interface Held<Thing> {
  ask<Answer, Given = undefined>(
    question: (thing: Thing, given: Given) => Answer | Promise<Answer>,
    given?: Given,
  ): Promise<Answer>
  /** Like `ask`, for an answer that stays on the phone. */
  hold<Other, Given = undefined>(
    question: (thing: Thing, given: Given) => Other | Promise<Other>,
    given?: Given,
  ): Promise<Held<Other>>
}

/** How a phone is before the app starts. */
export interface Start {
  /** Starts the phone's clock here; `pass` then moves it. */
  readonly now?: number
  /** The text size set on the phone, in points. */
  readonly textPt?: number
  /** APIs that this phone's client is too old to have. */
  readonly lacks?: readonly string[]
}

/** The screen as the person sees it. */
export interface Screen {
  readonly brightness: number
  readonly staysOn: boolean
  readonly hiddenFromCaptures: boolean
}

/** A phone with the app on it, and the world around it that a fact drives. */
export interface TestedPhone {
  readonly platform: Held<Port>
  /** What reached the city, in order. */
  readonly received: readonly RequestMessage[]
  /** How many requests the client was told to give up. */
  calledOff(): number
  /** An address whose connection breaks without an answer. */
  readonly brokenLine: string
  setOnline(online: boolean): Promise<void>
  /** The client answers this API so from now on. */
  answer(api: string, answer: Readonly<Record<string, unknown>>): Promise<void>
  /** The client refuses this API from now on; `fields` are what it says. */
  refuse(api: string, fields?: Readonly<Record<string, unknown>>): Promise<void>
  /** How often the client was asked for this API. */
  timesAsked(api: string): Promise<number>
  /** The person takes a screenshot; says how many listeners the client told. */
  capture(): Promise<number>
  screen(): Promise<Screen>
  /** The phone has no room left, or has room again. */
  setFull(full: boolean): Promise<void>
  pass(ms: number): Promise<void>
  /** The app ends and starts again. */
  restart(): Promise<void>
  /** Errors the app did not catch, and what it wrote to the console as an error. */
  complaints(): readonly string[]
  close(): Promise<void>
}

/** One of the three phones that `Platform` is written for. */
export interface PhoneKind {
  readonly name: Platform['name']
  /** There is a client: a network, a screen, a storage that lasts. The neutral phone has none. */
  readonly hasClient: boolean
  /** The client can hide the page from screenshots. */
  readonly guardsCapture: boolean
  /** The client hands the body of an answer to the app also when its status is 400 or above. */
  readonly givesErrorBodies: boolean
  start(how?: Start): Promise<TestedPhone>
  /** When all facts have been looked at. */
  end(): Promise<void>
}

/** The city's address; the other end plays it. */
export const city = 'http://city.example'

/** The canvas `sheet` on the app's page, and the pixels that make one point of these phones. */
export const canvasPt = { width: 120, height: 80 }
export const pixelRatio = 3
