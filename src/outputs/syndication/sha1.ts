/** SHA-1 of bytes, for the name-based UUIDs of RFC 9562; no secret depends on it. */
export function sha1(bytes: readonly number[]): number[] {
  const words = padded(bytes)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const w = new Array<number>(80).fill(0)
  for (let block = 0; block < words.length; block += 16) {
    for (let t = 0; t < 80; t++) {
      w[t] = t < 16 ? words[block + t]! : turn(w[t - 3]! ^ w[t - 8]! ^ w[t - 14]! ^ w[t - 16]!, 1)
    }
    let [a, b, c, d, e] = state as [number, number, number, number, number]
    for (let t = 0; t < 80; t++) {
      const next = (turn(a, 5) + mixed(t, b, c, d) + e + w[t]!) | 0
      ;[a, b, c, d, e] = [next, a, turn(b, 30), c, d]
    }
    for (const [at, value] of [a, b, c, d, e].entries()) state[at] = (state[at]! + value) | 0
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((by) => (word >>> by) & 255))
}

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

function mixed(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

/** As 32-bit words, closed by a one, zeros and the length in bits. */
function padded(bytes: readonly number[]): number[] {
  const all = [...bytes, 0x80]
  while (all.length % 64 !== 56) all.push(0)
  const words: number[] = []
  for (let at = 0; at < all.length; at += 4) {
    words.push((all[at]! << 24) | (all[at + 1]! << 16) | (all[at + 2]! << 8) | all[at + 3]!)
  }
  return [...words, Math.floor(bytes.length / 0x20000000), bytes.length << 3]
}
