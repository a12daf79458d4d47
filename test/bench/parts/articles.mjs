import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Real articles, one JSON a line with `headline` and `paragraphs`; where they are not there, words are put together. */
const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpora/wikinews.jsonl')
const FOLDERS_OF = 100

/** Open what articles are made of: real ones where there are any. */
export function articleSource() {
  const originals = existsSync(CORPUS) ? read(CORPUS) : Array.from({ length: 100 }, (_, at) => madeUp(at))
  const kind = existsSync(CORPUS) ? 'real articles' : 'made-up articles'
  return { kind, textOf: (number, bytes) => textOf(originals, number, bytes) }
}

/**
 * Write articles below a folder, a hundred a folder, each of about as many bytes as asked.
 *
 * @returns Their absolute paths.
 */
export function writeArticles(folder, { count, bytes, source = articleSource() }) {
  const paths = []
  for (let number = 0; number < count; number++) {
    const below = join(folder, `desk-${Math.floor(number / FOLDERS_OF)}`)
    if (number % FOLDERS_OF === 0) mkdirSync(below, { recursive: true })
    const path = join(below, `story-${number}.txt`)
    writeFileSync(path, source.textOf(number, bytes))
    paths.push(path)
  }
  return paths
}

/**
 * Put an article together: one of the originals, and paragraphs of those after it until it is long enough. Its number
 * stands in the headline and in the text, so that no two are alike.
 */
function textOf(originals, number, bytes) {
  const first = originals[number % originals.length]
  const turn = Math.floor(number / originals.length)
  const opening = `${first.headline} (${number})\n\nBy Nora Quist\n\n4 January 2019\n\nThis is report ${number} of the day.`
  const parts = [opening]
  let length = Buffer.byteLength(opening)
  for (let step = 0; length < bytes; step++) {
    const { paragraphs } = originals[(number + step * (1 + turn)) % originals.length]
    for (const paragraph of paragraphs) {
      const room = bytes - length
      if (room <= 0) break
      const part = paragraph.length <= room ? paragraph : cut(paragraph, room)
      parts.push(part)
      length += Buffer.byteLength(part) + 2
    }
  }
  return `${parts.join('\n\n')}\n`
}

/** Take whole sentences, as many as there is room for, at least one. */
function cut(paragraph, room) {
  const end = paragraph.lastIndexOf('. ', room)
  if (end > 0) return paragraph.slice(0, end + 1)
  const first = paragraph.indexOf('. ')
  return first > 0 ? paragraph.slice(0, first + 1) : paragraph
}

function read(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ paragraphs }) => paragraphs.length > 0)
}

/** Words in sentences and paragraphs, some as common as in prose; the same in every run. */
function madeUp(seed) {
  const random = randomFrom(seed + 41)
  const syllables = [
    'bor',
    'den',
    'fal',
    'gri',
    'har',
    'kel',
    'lum',
    'mer',
    'nor',
    'pas',
    'ril',
    'sten',
    'tor',
    'van',
  ]
  const common = ['the', 'of', 'and', 'to', 'in', 'that', 'it', 'was', 'for', 'on', 'with', 'by']
  const one = (list) => list[Math.floor(random() * list.length)]
  const word = () =>
    random() < 0.4
      ? one(common)
      : Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(syllables)).join('')
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 20) }, word).join(' ')
    return `${words[0].toUpperCase()}${words.slice(1)}.`
  }
  const paragraphs = Array.from({ length: 12 }, () => Array.from({ length: 3 }, sentence).join(' '))
  return { headline: sentence().slice(0, 60).replace('.', ''), paragraphs }
}

function randomFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}
