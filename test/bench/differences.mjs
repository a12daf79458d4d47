// Time the differences between two versions, and how the time grows:
//
//     node test/bench/differences.mjs [--scale small|full]
//
// Texts are random words in sentences and paragraphs, the commonest words as common as in prose. It asserts nothing: a
// time is a fact of one machine. `per n log n` is to the shortest text: about 1 or less means that the time grows no
// faster.
import { performance } from 'node:perf_hooks'
import { differences } from '../../dist/pipeline/edition/differences/index.js'
import { optionsOf } from './parts/options-of.mjs'
import { tell } from './parts/tell.mjs'

const {
  sizes: SIZES,
  half: HALF,
  rounds: ROUNDS,
} = optionsOf({
  small: { sizes: [1_000, 10_000], half: 10_000, rounds: 3 },
  full: { sizes: [1_000, 3_000, 10_000, 30_000, 100_000], half: 20_000, rounds: 3 },
})
const WORDS_OF_A_PARAGRAPH = 45

let state = 41
/** Numbers from 0 to 1, the same in every run. */
function random() {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return state / 0x80000000
}

const word = () => `w${Math.floor(random() * random() * 5_000).toString(36)}ord`
const words = (count) => Array.from({ length: count }, word)
const sentence = () => `So ${words(14).join(' ')}.`
const paragraph = () => [sentence(), sentence(), sentence()].join(' ')
const body = (count) => Array.from({ length: Math.ceil(count / WORDS_OF_A_PARAGRAPH) }, paragraph)
const reworded = (text, share) => text.replace(/w\w+/g, (one) => (random() < share ? word() : one))

/** What happens to an article in a day: of twenty paragraphs one goes, one comes, four are edited, one moves. */
function ordinaryEdits(paragraphs) {
  const edited = paragraphs.flatMap((text) => {
    const chance = random()
    if (chance < 0.05) return []
    if (chance < 0.1) return [text, paragraph()]
    return [chance < 0.3 ? reworded(text, 0.1) : text]
  })
  for (let move = 0; move < paragraphs.length / 20; move++) {
    const [one] = edited.splice(Math.floor(random() * edited.length), 1)
    edited.splice(Math.floor(random() * edited.length), 0, one)
  }
  return edited
}

function versionOf(name, paragraphs) {
  const article = {
    '@type': 'NewsArticle',
    headline: 'So',
    inLanguage: 'en',
    articleBody: paragraphs.join('\n\n'),
  }
  return { name, article }
}

/** Milliseconds, the least of some rounds. */
function timeOf(from, to) {
  const older = versionOf('v1', from)
  const newer = versionOf('v2', to)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    differences('bench', older, newer)
    least = Math.min(least, performance.now() - start)
  }
  return least
}

const lines = []

/** Time a shape at each size, and tell how it grows. */
function grow(name, from, to) {
  let first
  for (const size of SIZES) {
    const older = from(size)
    const time = timeOf(older, to(older))
    const growth = time / (size * Math.log2(size))
    first ??= growth
    const what = `${name}, ${size.toLocaleString('en')} words`
    lines.push({ what, figure: time, unit: 'ms' })
    if (size !== SIZES[0]) lines.push({ what: `${what}, growth per n log n`, figure: growth / first })
  }
}

// The code is compiled, and the CLDR's names are read, before anything is timed.
for (let round = 0; round < 20; round++) timeOf(body(500), body(500))

grow('ordinary edits', body, ordinaryEdits)
grow('half of the words changed', body, (paragraphs) => paragraphs.map((text) => reworded(text, 0.5)))
{
  const half = body(HALF)
  const time = timeOf(
    half,
    half.map((text) => reworded(text, 0.5)),
  )
  lines.push({ what: `${HALF.toLocaleString('en')} words, half of them changed`, figure: time, unit: 'ms' })
}
grow(
  'one paragraph without full stops, half changed',
  (size) => [words(size).join(' ')],
  ([text]) => [reworded(text, 0.5)],
)
grow(
  'one paragraph, its words reversed',
  (size) => [words(size).join(' ')],
  ([text]) => [text.split(' ').reverse().join(' ')],
)
grow('all paragraphs reversed', body, (paragraphs) => paragraphs.toReversed())
grow(
  'all paragraphs equal, all edited',
  (size) => body(size).fill(paragraph()),
  (list) => list.map(() => reworded(list[0], 0.1)),
)
grow('paragraphs of one word, half changed', words, (list) => list.map((text) => reworded(text, 0.5)))
tell('Differences', lines, [`least of ${ROUNDS} rounds`])
