import type { WatchNear } from '@/platform/near-watcher'
import type { Platform } from '@/platform/port'
import type { PictureExport } from '@/platform/picture-export'
import type { ReadPosition } from '@/platform/position'
import type { ScanCode } from '@/platform/scanned'
import type { AskToSubscribe } from '@/platform/subscribing'
import type { RequestMessage } from '../../simulator'

/** The port, with the functions that only sub-packages carry. */
export type Port = Platform & {
  readonly location: ReadPosition
  readonly scanCode: ScanCode
  readonly pictureExport: PictureExport
  readonly askToSubscribe: AskToSubscribe
  readonly watchNear: WatchNear
}

/**
 * A handle to an object on the phone, which may be in another process. A function is sent there as text: it may use its
 * arguments, and nothing from its scope.
 */
export interface RemoteHandle<Thing> {
  ask<Answer, Given = undefined>(
    question: (thing: Thing, given: Given) => Answer | Promise<Answer>,
    given?: Given,
  ): Promise<Answer>
  /** Works like `ask`, but the result stays on the phone and a handle to it is returned. */
  askForHandle<Other, Given = undefined>(
    question: (thing: Thing, given: Given) => Other | Promise<Other>,
    given?: Given,
  ): Promise<RemoteHandle<Other>>
}

/** The state of a phone before the app starts. */
export interface StartOptions {
  /** The time at which the phone's clock starts, epoch ms; `pass` then moves it. */
  readonly now?: number
  /** The text size set on the phone, in points. */
  readonly textPt?: number
  readonly system?: 'ios' | 'android'
  /** APIs that this phone's client is too old to have. */
  readonly missingApis?: readonly string[]
  /** Asynchronous APIs that never answer. */
  readonly silentApis?: readonly string[]
  /** Synchronous APIs that throw. */
  readonly throwingApis?: readonly string[]
}

/** The screen as the person sees it. */
export interface Screen {
  readonly brightness: number
  readonly staysOn: boolean
  readonly hiddenFromCaptures: boolean
}

/** A phone with the app on it, and the environment that a fact controls. */
export interface TestedPhone {
  readonly platform: RemoteHandle<Port>
  /** The requests that reached the city, in order. */
  readonly received: readonly RequestMessage[]
  /** Counts the requests that the app told the client to abort. */
  abortedRequests(): number
  /** An address whose connection breaks without an answer. */
  readonly brokenUrl: string
  setOnline(online: boolean): Promise<void>
  /** Makes the client answer this API in this way from now on. */
  answer(api: string, answer: Readonly<Record<string, unknown>>): Promise<void>
  /** Makes the client refuse this API from now on; `fields` are the fields of its error. */
  refuse(api: string, fields?: Readonly<Record<string, unknown>>): Promise<void>
  /** Counts the calls of this API. */
  apiCallCount(api: string): Promise<number>
  /** Takes a screenshot as the person does; returns the number of listeners that the client notified. */
  capture(): Promise<number>
  screen(): Promise<Screen>
  /** Fills the storage of the phone, or makes room in it again. */
  setFull(full: boolean): Promise<void>
  pass(ms: number): Promise<void>
  /** Ends the app and starts it again. */
  restart(): Promise<void>
  /** Lists the errors that the app did not catch or wrote to the console. */
  appErrors(): readonly string[]
  close(): Promise<void>
}

/** One of the three phones that `Platform` is written for. */
export interface PhoneKind {
  readonly name: Platform['name']
  /** True for a phone with a client: a network, a screen, a storage that lasts. The neutral phone has none. */
  readonly hasClient: boolean
  /** True for a client that can hide the page from screenshots. */
  readonly guardsCapture: boolean
  /** True for a client that hands the body of an answer to the app also when its status is 400 or above. */
  readonly givesErrorBodies: boolean
  /** Starts the phone that the facts share. */
  begin(): Promise<void>
  /** Starts a phone; the shared one, as new, where nothing is said of how. */
  start(how?: StartOptions): Promise<TestedPhone>
  /** Releases the phone after all facts have been checked. */
  end(): Promise<void>
}

/** The address of the city, which the fake city answers. */
export const city = 'http://city.example'

/** The size of the canvas `sheet` on the app's page, in points; `pixelRatio` is the number of pixels in one point. */
export const canvasPt = { width: 120, height: 80 }

/** The number of pixels that make one point on these phones. */
export const pixelRatio = 3
