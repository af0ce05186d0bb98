/** Generates a random id for a request or a change, which contains nothing personal. Works in Node and in browsers. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
