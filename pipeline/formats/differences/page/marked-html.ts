import type { WordRun } from '../../../model/differences.js'
import type { ShownSentence } from '../shown-sentences.js'
import { escapeHtml } from './escape-html.js'

/** Which of two versions is shown: it has no words of the other one. */
export type Version = 'older' | 'newer'

const NOT_IN: Readonly<Record<Version, WordRun['kind']>> = { older: 'added', newer: 'removed' }
const ELEMENTS = { added: 'ins', removed: 'del' } as const

/** Write what one version has of runs of words, with what the other has not marked. */
export function runsHtml(runs: readonly WordRun[], version: Version): string {
  let html = ''
  for (const { kind, text } of runs) {
    if (kind === NOT_IN[version]) continue
    const escaped = escapeHtml(text)
    html += kind === 'same' ? escaped : `<${ELEMENTS[kind]}>${escaped}</${ELEMENTS[kind]}>`
  }
  return html
}

/** The same for sentences; those that moved are marked too. */
export function sentencesHtml(sentences: readonly ShownSentence[], version: Version): string {
  let html = ''
  for (const { moved, runs, gap } of sentences) {
    const sentence = runsHtml(runs, version)
    if (sentence === '') continue
    if (html !== '') html += gap
    html += moved ? `<span class="moved">${sentence}</span>` : sentence
  }
  return html
}
