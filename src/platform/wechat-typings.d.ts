/**
 * Declares the two types that WeChat's typings of its abilities take from their index. The index itself is left out: it
 * also declares `console`, `require` and timers, for every file of src.
 */
declare namespace WechatMiniprogram {
  type IAnyObject = object
  /** An ability without a callback in its options gives a promise of what `success` would be called with. */
  type PromisifySuccessResult<Given, Options extends { success?: (answer: never) => void }> = Given extends {
    success: unknown
  }
    ? void
    : Promise<Parameters<Exclude<Options['success'], undefined>>[0]>
}
