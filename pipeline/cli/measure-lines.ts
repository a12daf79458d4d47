import { plural } from '../language/plural.js'
import { printable } from '../language/printable.js'
import type { Measured } from '../model/compiled.js'
import {
  FORMULA_NAMES,
  type FormulaName,
  type FormulaResult,
  type SentenceMeasure,
} from '../model/readability.js'
import type { Paint } from './painter.js'

/** Characters of a sentence that are shown. */
const WIDTH = 100
/** Columns of a figure. */
const FIGURE = 10

/**
 * Tell how hard a text is to read as a person reads it: its counts, a table of formulas, of the whole and without
 * quotations, why one of them may not be trusted, and the hardest sentences with their lines.
 */
export function measureLines(
  path: string,
  { readability, findings }: Measured & { ok: true },
  paint: Paint,
): string {
  const { counts, formulas, withoutQuotations, quotedShare, readingMinutes, language } = readability
  const names = Object.keys(FORMULA_NAMES).filter((name): name is FormulaName => name in formulas)
  const notes: string[] = []
  const rows = names.map((name) => {
    const cells = [formulas[name], withoutQuotations?.formulas[name]].map((result) => cellOf(result, notes))
    return `  ${FORMULA_NAMES[name].padEnd(29)}${cells.join('')}`.trimEnd()
  })
  const head = withoutQuotations ? `${'text'.padStart(29 + 2 + FIGURE)}   without quotations` : ''
  return [
    `${printable(path)}: ${[
      language ?? 'language unknown',
      plural(counts.words, 'word'),
      plural(counts.sentences, 'sentence'),
      plural(readingMinutes, 'minute'),
    ].join(', ')}`,
    ...(quotedShare > 0 ? [`${Math.round(quotedShare * 100)} words in 100 are quoted`] : []),
    '',
    ...(head === '' ? [] : [paint('faint', head)]),
    ...(rows.length === 0 ? ['  no formula: there is no sentence'] : rows),
    ...notes.map((note, index) => paint('faint', `  ${marker(index)} ${note}`)),
    ...hardestLines(
      readability.paragraphs.flatMap(({ sentences }) => sentences.filter(({ hard }) => hard)),
      findings.filter(({ rule }) => rule === 'readability').map(({ line, column }) => `${line}:${column}`),
      paint,
    ),
    '',
  ].join('\n')
}

/** Show a result, with a mark that leads to why it may not be trusted. */
function cellOf(result: FormulaResult | undefined, notes: string[]): string {
  if (!result) return ''.padEnd(FIGURE + 3)
  let mark = ''
  if (!result.valid) {
    const known = notes.indexOf(result.reason)
    mark = marker(known >= 0 ? known : notes.push(result.reason) - 1)
  }
  return `${result.value.toFixed(2).padStart(FIGURE)}${mark.padEnd(3)}`
}

/** `*`, `†`, `‡`, then two of each. */
function marker(index: number): string {
  return ('*†‡'[index % 3] ?? '*').repeat(1 + Math.floor(index / 3))
}

/** Show hard sentences, the one that adds most first. */
function hardestLines(hard: readonly SentenceMeasure[], places: readonly string[], paint: Paint): string[] {
  if (hard.length === 0) return []
  const sentences = hard.map((sentence, index) => ({ sentence, place: places[index] ?? '' }))
  sentences.sort((a, b) => (b.sentence.adds ?? 0) - (a.sentence.adds ?? 0))
  return [
    '',
    'Hardest sentences:',
    ...sentences.flatMap(({ sentence: { text, words, grade = 0, adds = 0, hardWords = [] }, place }) => [
      `  ${place.padEnd(8)}${shortened(text)}`,
      paint(
        'faint',
        `${' '.repeat(10)}${plural(words, 'word')}, grade ${Math.round(grade)}, adds ${adds.toFixed(2)}: ${hardWords.join(', ')}`,
      ),
    ]),
  ]
}

function shortened(text: string): string {
  const line = printable(text)
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line
}
