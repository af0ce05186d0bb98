import type { HttpOutcome, HttpRequest } from '@/contract/http'

/** What draws on a surface: as much of a canvas's 2D context as the app uses. */
export interface Brush {
  /** A CSS colour. */
  fillStyle: string
  fillRect(x: number, y: number, width: number, height: number): void
}

/** A drawing surface on the page. Width and height are in points; `pixelRatio` device pixels make one point. */
export interface Surface {
  readonly context: Brush
  readonly widthPt: number
  readonly heightPt: number
  readonly pixelRatio: number
  /** Sets the size of the bitmap in device pixels and clears it. */
  resize(widthPx: number, heightPx: number): void
}

export interface Storage {
  /** The text under a key; undefined when there is none. */
  read(key: string): string | undefined
  /** Whether the text is now there; false on a full phone. */
  write(key: string, text: string): boolean
  remove(key: string): void
}

/** `exposureAuthorization`: the person is being asked. */
export type PrivacyEvent = 'exposureAuthorization' | 'agree' | 'disagree'

/** A card that leads into the program. Without a picture the clients would send one of the page. */
export interface ShareCard {
  readonly title: string
  readonly path: string
  /** A file of the main package. */
  readonly picture: string
}

/** What the app may ask of the phone. Where a phone lacks a thing, asking for it does nothing. */
export interface Platform {
  readonly name: 'weapp' | 'alipay' | 'neutral'
  /** Sends one request. A dead network or a time-out is a value; it never throws. */
  send(request: HttpRequest): Promise<HttpOutcome>
  /** Epoch ms by the phone's clock, which may be wrong. */
  now(): number
  after(delayMs: number, act: () => void): () => void
  /** A new name with nothing personal in it; no secret. */
  randomId(): string
  readonly storage: Storage
  /** 0–1; undefined when the phone does not tell. */
  brightness(): Promise<number | undefined>
  setBrightness(value: number): Promise<void>
  keepScreenOn(on: boolean): Promise<void>
  /** Hides the page from screenshots and recordings where the client can (WeChat; not on iOS). */
  guardCapture(on: boolean): Promise<void>
  /** Called when the person takes a screenshot; returns the way to stop. */
  onCapture(listener: () => void): () => void
  /** Whether the phone has a network; a phone that does not tell counts as having one. */
  isOnline(): Promise<boolean>
  /** Called when the phone goes online or offline; returns the way to stop. */
  onNetworkChange(listener: (online: boolean) => void): () => void
  /**
   * Called when something private waits for the person's agreement to the privacy contract (WeChat). The listener is
   * given the way to answer; there is one listener.
   * @param agreeButton id of the button by which the person agrees
   */
  onPrivacyAsked(agreeButton: string, listener: (answer: (event: PrivacyEvent) => void) => void): void
  /** Opens the privacy contract in the client (WeChat). */
  openPrivacyContract(): void
  /** What somebody who shares a page sends, whichever page it is. */
  shareAs(card: ShareCard): void
  vibrate(): void
  /** A fresh code of `wx.login` or `my.getAuthCode`, a secret good for one exchange; undefined when there is none. */
  loginCode(): Promise<string | undefined>
  /** The person has set the phone's text well above its usual size. */
  prefersLargeText(): boolean
  /** The canvas with this element id on the page shown; undefined when it is not there. */
  surface(id: string): Promise<Surface | undefined>
}
