/** In which order each of twelve rounds takes the words of a block. Source: RFC 7693, section 2.7. */
const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
]

/** The words that each of a round's eight steps works on: four columns, then four diagonals. */
const LANES: readonly (readonly [number, number, number, number])[] = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
]

/**
 * Mix a block of 128 bytes into a state of eight words of 64 bits, each as its low and its high half.
 *
 * @param counted Bytes up to the end of this block.
 */
export function mixBlake2b(
  state: Uint32Array,
  start: Uint32Array,
  block: DataView,
  counted: number,
  isLast: boolean,
): void {
  const v = new Uint32Array(32)
  v.set(state)
  v.set(start, 16)
  v[24] = at(v, 24) ^ (counted % 0x1_0000_0000)
  v[25] = at(v, 25) ^ Math.floor(counted / 0x1_0000_0000)
  if (isLast) {
    v[28] = ~at(v, 28)
    v[29] = ~at(v, 29)
  }
  for (const order of ORDERS) {
    for (const [step, [a, b, c, d]] of LANES.entries()) {
      const [x, y] = [order[2 * step] ?? 0, order[2 * step + 1] ?? 0]
      addWord(v, a, b, block, x)
      turn(v, d, a, 32)
      add(v, c, at(v, 2 * d), at(v, 2 * d + 1))
      turn(v, b, c, 24)
      addWord(v, a, b, block, y)
      turn(v, d, a, 16)
      add(v, c, at(v, 2 * d), at(v, 2 * d + 1))
      turn(v, b, c, 63)
    }
  }
  for (let i = 0; i < 16; i++) state[i] = at(state, i) ^ at(v, i) ^ at(v, i + 16)
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

/** Add one word of the state and one of the block to a word of the state. */
function addWord(v: Uint32Array, to: number, other: number, block: DataView, word: number): void {
  add(v, to, at(v, 2 * other), at(v, 2 * other + 1))
  add(v, to, block.getUint32(8 * word, true), block.getUint32(8 * word + 4, true))
}

function add(v: Uint32Array, to: number, low: number, high: number): void {
  const sum = at(v, 2 * to) + low
  v[2 * to] = sum
  v[2 * to + 1] = at(v, 2 * to + 1) + high + (sum > 0xffff_ffff ? 1 : 0)
}

/** XOR a word with another and turn it to the right by so many bits. */
function turn(v: Uint32Array, to: number, other: number, bits: number): void {
  const low = at(v, 2 * to) ^ at(v, 2 * other)
  const high = at(v, 2 * to + 1) ^ at(v, 2 * other + 1)
  const [first, second] = bits < 32 ? [low, high] : [high, low]
  const by = bits % 32
  v[2 * to] = by === 0 ? first : (first >>> by) | (second << (32 - by))
  v[2 * to + 1] = by === 0 ? second : (second >>> by) | (first << (32 - by))
}
