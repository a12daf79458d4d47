import { type AdversarialText, numbered, repeated } from './adversarial-text.js'

/** Texts whose front matter is hard; the reader takes 16 KB of it. */
export const frontMatterTexts: readonly AdversarialText[] = [
  front('keys', (bytes) => numbered((index) => `k${index}: v\n`, bytes)),
  front('the same key', (bytes) => repeated('k: v\n', bytes)),
  front('maps in maps', (bytes) => {
    const depth = Math.floor(Math.sqrt(bytes * 2))
    return Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}k:\n`).join('')
  }),
  front('flow sequences', (bytes) => `k: ${repeated('[', bytes)}`),
  front('flow sequences that close', (bytes) => `k: ${repeated('[', bytes / 2)}${repeated(']', bytes / 2)}`),
  front('flow maps', (bytes) => `k: ${repeated('{a: ', bytes)}`),
  front('items of one sequence', (bytes) => `k: [${repeated('a, ', bytes)}b]`),
  front('sequences in a line', (bytes) => `k:\n  ${repeated('- ', bytes)}a`),
  front('items by line', (bytes) => `k:\n${repeated('  - a\n', bytes)}`),
  front('anchors', (bytes) => numbered((index) => `k${index}: &a${index} v\n`, bytes)),
  front('aliases', (bytes) => `a: &a v\n${numbered((index) => `k${index}: *a\n`, bytes)}`),
  front(
    'laughs',
    (bytes) =>
      `a0: &a0 v\n${numbered((index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`, bytes)}`,
  ),
  front('one long scalar', (bytes) => `k: ${repeated('a', bytes)}`),
  front('one long quoted scalar', (bytes) => `k: "${repeated('a', bytes)}"`),
  front('a quoted scalar that never ends', (bytes) => `k: "${repeated('a ', bytes)}`),
  front('escapes', (bytes) => `k: "${repeated('\\u0041', bytes)}"`),
  front('block scalar', (bytes) => `k: |\n${repeated('  a\n', bytes)}`),
  front('folded scalar', (bytes) => `k: >\n${repeated('  a\n', bytes)}`),
  front('plain scalar of many lines', (bytes) => `k: a\n${repeated('  a\n', bytes)}`),
  front('comments', (bytes) => repeated('# a\n', bytes)),
  front('blank lines', (bytes) => `k: v\n${repeated('\n', bytes)}`),
  front('question marks', (bytes) => repeated('? ', bytes)),
  front('colons', (bytes) => repeated('a: ', bytes)),
  front('tags', (bytes) => numbered((index) => `k${index}: !a v\n`, bytes)),
  front('tabs', (bytes) => `k:${repeated('\t', bytes)}v`),
  front('authors', (bytes) => `author: ${repeated('Bo Quist, ', bytes)}Ann Lee`),
  front('a date', (bytes) => `date: ${repeated('9 ', bytes)}May 2024`),
  front('silences', (bytes) => `silences:\n${repeated('  - rule: a\n    reason: b\n', bytes)}`),
]

function front(name: string, make: (bytes: number) => string): AdversarialText {
  return {
    name: `Front matter: ${name}`,
    entry: 'frontMatter',
    make: (bytes) => `---\n${make(bytes)}\n---\nThe ferry stops\n\nThe ferry went out to sea.\n`,
  }
}
