const words = (text: string): number[] => text.split(' ').map((word) => parseInt(word, 16) | 0)

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const start = words('6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19')

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const rounds = [
  '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5',
  'd807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174',
  'e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da',
  '983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967',
  '27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85',
  'a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070',
  '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3',
  '748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2',
].flatMap(words)

const blockBytes = 64

const rotateRight = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** Pads a message to whole blocks: the message, a one bit, zeros, and its length in bits. */
function padded(message: Uint8Array): DataView {
  const blocks = Math.ceil((message.length + 9) / blockBytes)
  const bytes = new Uint8Array(blocks * blockBytes)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, message.length << 3)
  return view
}

/** Expands the sixteen words of a block to one word for each of the 64 rounds. */
function schedule(view: DataView, offset: number): Int32Array {
  const spread = new Int32Array(64)
  for (let n = 0; n < 16; n += 1) spread[n] = view.getInt32(offset + n * 4)
  for (let n = 16; n < 64; n += 1) {
    const early = spread[n - 15] ?? 0
    const late = spread[n - 2] ?? 0
    const low = rotateRight(early, 7) ^ rotateRight(early, 18) ^ (early >>> 3)
    const high = rotateRight(late, 17) ^ rotateRight(late, 19) ^ (late >>> 10)
    spread[n] = (spread[n - 16] ?? 0) + low + (spread[n - 7] ?? 0) + high
  }
  return spread
}

/**
 * Mixes one block into the state. A hundred thousand people are founded with this, so nothing is allocated in its loop.
 */
function compressBlock(state: Int32Array, spread: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let n = 0; n < 64; n += 1) {
    const chosen = (e & f) ^ (~e & g)
    const high = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)
    const first = (h + high + chosen + (rounds[n] ?? 0) + (spread[n] ?? 0)) | 0
    const major = (a & b) ^ (a & c) ^ (b & c)
    const low = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + low + major) | 0
  }
  const mixed = [a, b, c, d, e, f, g, h]
  for (let n = 0; n < 8; n += 1) state[n] = (state[n] ?? 0) + (mixed[n] ?? 0)
}

/**
 * Computes SHA-256 (FIPS 180-4) as 64 hex digits. It is implemented here because the city also runs in mini-programs:
 * they have no `crypto`, and libraries count bits with `BigInt`, which the oldest phones lack.
 */
export function sha256(message: Uint8Array): string {
  const view = padded(message)
  const state = Int32Array.from(start)
  for (let offset = 0; offset < view.byteLength; offset += blockBytes)
    compressBlock(state, schedule(view, offset))
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
