/**
 * Declares what the logic layer of both clients offers beside the language (ES2020, by package.json's browserslist). There
 * is no document, window, fetch, URL, process or Buffer in it, and src/tsconfig.json keeps their types away. The tests
 * and the mock's host have the types of Node and of a browser instead of this file.
 */
interface ClientConsole {
  log(...values: unknown[]): void
  info(...values: unknown[]): void
  warn(...values: unknown[]): void
  error(...values: unknown[]): void
}
declare const console: ClientConsole

/** Returns the timer's number, for `clearTimeout`. */
declare function setTimeout(act: () => void, delayMs: number): number
declare function clearTimeout(timer: number): void

/** Returns the timer's number, for `clearInterval`. */
declare function setInterval(act: () => void, everyMs: number): number
declare function clearInterval(timer: number): void
