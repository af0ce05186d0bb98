/** Generates a random id for a request or a change, which contains nothing personal. Works in Node and in browsers. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** Generates a random number for a box of medicine. Works in Node and in browsers. */
export const newSerial = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
