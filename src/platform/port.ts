import type { HttpOutcome, HttpRequest } from '@/contract/http'

/** The part of a canvas's 2D context that the app uses. */
export interface Brush {
  /** A CSS colour. */
  fillStyle: string
  /** A CSS font, and where a text lies beside the place it is written at. */
  font: string
  textAlign: 'left' | 'right' | 'center' | 'start' | 'end'
  fillText(text: string, x: number, y: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  clearRect(x: number, y: number, width: number, height: number): void
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

/** The storage of a phone: texts under keys. */
export interface Storage {
  /** Reads the text under a key; undefined when there is none. */
  read(key: string): string | undefined
  /** Writes a text and tells whether it is now stored; false on a full phone. */
  write(key: string, text: string): boolean
  remove(key: string): void
}

/**
 * The events of the question for the privacy contract; `exposureAuthorization` means that the person is being asked.
 */
export type PrivacyEvent = 'exposureAuthorization' | 'agree' | 'disagree'

/** The link by which the app was launched. */
export interface LaunchLink {
  /** The path of the first page, without a slash before it. */
  readonly path: string
  readonly query: Readonly<Record<string, string | undefined>>
  readonly scene: string | number
}

/** A card that opens the program. Without a picture the clients would send one of the page. */
export interface ShareCard {
  readonly title: string
  readonly path: string
  /** The path of a picture in the main package. */
  readonly picture: string
}

/** The abilities of the phone that the app may use. An ability that a phone lacks does nothing. */
export interface Platform {
  readonly name: 'weapp' | 'alipay' | 'neutral'
  /** Sends one request. A dead network or a time-out is a value; it never throws. */
  send(request: HttpRequest): Promise<HttpOutcome>
  /** Gives the time by the phone's clock, epoch ms; the clock may be wrong. */
  now(): number
  after(delayMs: number, act: () => void): () => void
  /** Makes a new random id; it contains nothing personal and is no secret. */
  randomId(): string
  readonly storage: Storage
  /**
   * Reads the brightness that is set again later, 0–1; undefined when the phone does not tell. −1 stands for the system's
   * own choice, which a phone with WeChat on Android is given back.
   */
  brightness(): Promise<number | undefined>
  setBrightness(value: number): Promise<void>
  keepScreenOn(on: boolean): Promise<void>
  /** Hides the page from screenshots and recordings where the client can (WeChat; not on iOS). */
  guardCapture(on: boolean): Promise<void>
  /** Calls the listener when the person takes a screenshot; returns the function to stop. */
  onCapture(listener: () => void): () => void
  /** Calls the listener when the phone goes online or offline; returns the function to stop. */
  onNetworkChange(listener: (online: boolean) => void): () => void
  /**
   * Sets the listener for private abilities that wait for the person's agreement to the privacy contract (WeChat). It
   * receives the function to answer; there is one listener.
   * @param agreeButton id of the button by which the person agrees
   */
  onPrivacyAsked(agreeButton: string, listener: (answer: (event: PrivacyEvent) => void) => void): void
  /** Opens the privacy contract in the client (WeChat). */
  openPrivacyContract(): void
  /** Sets the card that is sent when somebody shares any page. */
  shareAs(card: ShareCard): void
  vibrate(): void
  /**
   * Gets a fresh code of `wx.login` or `my.getAuthCode`, a secret that is good for one exchange; undefined when there
   * is none.
   */
  loginCode(): Promise<string | undefined>
  /** Tells whether the person keeps the program among their own (WeChat); undefined where the client does not tell. */
  isKept(): Promise<boolean | undefined>
  /** Gives the link by which the app was launched; undefined where the client does not tell. */
  launchLink(): LaunchLink | undefined
  /** Tells whether the client is older than the oldest one that the app supports (`lowest-client.ts`). */
  isTooOld(): boolean
  /** Calls the listener when a newer version of the program is on the phone; `apply` restarts the app with it. */
  onUpdateReady(listener: (apply: () => void) => void): void
  /** Calls the listener at each error and rejection that nothing has caught. */
  onUncaught(listener: (error: unknown) => void): void
  /** Tells whether the phone's text is set well above its usual size. */
  prefersLargeText(): boolean
  /** Finds the canvas with this element id on the page shown; undefined when it is not there. */
  surface(id: string): Promise<Surface | undefined>
}
