import { capitalWords } from '../../language/facts/capital-words.js'
import type { Fact } from '../../language/facts/fact.js'
import { quotationsIn } from '../../language/facts/quotations-in.js'
import type { FactChange, FieldChange, ParagraphChange } from '../../model/differences.js'
import { type ChangedFact, changedFacts, factKey } from './changed-facts.js'
import { type EditedSentence, editedSentences } from './edited-sentences.js'
import { type FactReader, factReader } from './fact-reader.js'
import { matchTexts } from './match-texts.js'
import { readerTextOf } from './reader-property.js'

const BODY = '/articleBody'
/** How alike two quotations are at least that are versions of one, and the same of two at one place. */
const ALIKE = { parts: false, least: 0.3, leastInPlace: 0.15 }

/** The paragraphs of both versions, and what became of them and of the other properties. */
export interface Changed {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly paragraphs: readonly ParagraphChange[]
  readonly fields: readonly FieldChange[]
  /** BCP 47 tag. */
  readonly language: string | undefined
}

/**
 * Find the facts that changed in sentences that both versions have, and in the properties that a reader sees. What stands
 * in a sentence that was added or removed is news; what only went from one sentence to another is the same fact.
 */
export function factChanges(changed: Changed): FactChange[] {
  const { paragraphs, fields, language } = changed
  const texts = fields.filter((field) => field.kind === 'changed' && field.words)
  const edited = paragraphs.filter((change) => editedSentences(change).length > 0 || isReparted(change))
  if (texts.length === 0 && edited.length === 0) return []
  const read = factReader(new Set([...changed.from, ...changed.to]), language)
  return [...texts.flatMap((field) => fieldFacts(field, read)), ...bodyFacts(edited, changed, read)]
}

function isReparted(change: ParagraphChange): boolean {
  return 'sentences' in change && change.sentences.some(({ kind }) => kind === 'added' || kind === 'removed')
}

function fieldFacts(field: FieldChange, read: FactReader): FactChange[] {
  if (field.kind !== 'changed' || typeof field.from !== 'string' || typeof field.to !== 'string') return []
  const { pointer, from, to } = field
  const text = readerTextOf(pointer, from) ?? readerTextOf(pointer, to)
  if (text === undefined) return []
  if (text !== 'prose') return [{ fact: text, from, to, pointer }]
  const all = (value: string) => [...read(value), ...quotationsIn(value)]
  return changedFacts(all(from), all(to)).map((change) => factChange(change, pointer))
}

/** What changed in a sentence that both versions have. */
interface SentenceFacts {
  readonly sentence: EditedSentence
  readonly facts: readonly ChangedFact[]
}

function bodyFacts(edited: readonly ParagraphChange[], changed: Changed, read: FactReader): FactChange[] {
  const sentences = new Map(edited.map((change) => [change, sentenceFacts(change, read)]))
  const moved = elsewhere(changed, [...sentences.values()].flat(), read)
  return edited.flatMap((change) => {
    const paragraphOf = paragraphsOfSentences(change, changed.to)
    const placed = (facts: readonly ChangedFact[], paragraph: number): FactChange[] =>
      facts.filter((fact) => !moved(fact)).map((fact) => ({ ...factChange(fact, BODY), paragraph }))
    return [
      ...(sentences.get(change) ?? []).flatMap(({ sentence, facts }) =>
        placed(facts, paragraphOf(sentence.to)),
      ),
      ...changedQuotations(change, changed).flatMap(({ paragraph, ...fact }) => placed([fact], paragraph)),
    ]
  })
}

function sentenceFacts(change: ParagraphChange, read: FactReader): SentenceFacts[] {
  return editedSentences(change).flatMap((sentence) => {
    if (sentence.cosmetic) return []
    const facts = changedFacts(read(sentence.from), read(sentence.to))
    return facts.length === 0 ? [] : [{ sentence, facts }]
  })
}

/** Make a look-up of the newer version's paragraph in which an edited sentence stands. */
function paragraphsOfSentences(
  change: ParagraphChange,
  paragraphs: readonly string[],
): (text: string) => number {
  const [first = 0, ...rest] = 'to' in change ? indicesOf(change.to) : []
  if (rest.length === 0) return () => first
  const found = new Map<string, number>()
  const left = [first, ...rest].reverse()
  let offset = 0
  // The sentences stand in the order of the newer version.
  for (const { to } of editedSentences(change)) {
    for (let at = left.at(-1); at !== undefined && !found.has(to); at = left.at(-1)) {
      const place = paragraphs[at]?.indexOf(to, offset) ?? -1
      if (place !== -1) found.set(to, at)
      else if (left.length === 1) break
      else left.pop()
      offset = place === -1 ? 0 : place + to.length
    }
  }
  return (text) => found.get(text) ?? first
}

/** Quotations are read by the paragraph, as one may run over several sentences. */
function changedQuotations(
  change: ParagraphChange,
  { from, to }: Changed,
): (ChangedFact & { readonly paragraph: number })[] {
  const places = new Map<Fact, number>()
  const read = (indices: readonly number[], texts: readonly string[]): Fact[] =>
    indices.flatMap((index) => {
      const facts = quotationsIn(texts[index] ?? '')
      for (const fact of facts) places.set(fact, index)
      return facts
    })
  const older = read('from' in change ? indicesOf(change.from) : [], from)
  const newer = read('to' in change ? indicesOf(change.to) : [], to)
  const [place = 0] = 'to' in change ? indicesOf(change.to) : []
  const gone = notAmong(older, newer)
  const come = notAmong(newer, older)
  const pairs = matchTexts(
    gone.map(({ key }) => key),
    come.map(({ key }) => key),
    ALIKE,
  )
  const pairedFrom = new Set(pairs.flatMap((pair) => pair.from))
  const pairedTo = new Set(pairs.flatMap((pair) => pair.to))
  const changes = pairs.flatMap((pair): ChangedFact[] => {
    const before = gone[pair.from[0] ?? -1]
    const after = come[pair.to[0] ?? -1]
    return before && after ? [{ from: before, to: after }] : []
  })
  // One that came or went is a changed fact in a sentence that both versions have.
  const kept = editedSentences(change).filter(({ cosmetic }) => !cosmetic)
  const inFrom = new Set(kept.flatMap((sentence) => quotationsIn(sentence.from).map(factKey)))
  const inTo = new Set(kept.flatMap((sentence) => quotationsIn(sentence.to).map(factKey)))
  for (const [index, fact] of gone.entries()) {
    if (!pairedFrom.has(index) && inFrom.has(factKey(fact))) changes.push({ from: fact })
  }
  for (const [index, fact] of come.entries()) {
    if (!pairedTo.has(index) && inTo.has(factKey(fact))) changes.push({ to: fact })
  }
  return changes.map((one) => ({ ...one, paragraph: (one.to && places.get(one.to)) ?? place }))
}

function indicesOf(indices: number | readonly number[]): readonly number[] {
  return typeof indices === 'number' ? [indices] : indices
}

function notAmong(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const keys = new Set(others.map(factKey))
  return facts.filter((fact) => !keys.has(factKey(fact)))
}

/** Tell whether a fact that only came in, or only went, stands in the other version at another place. */
function elsewhere(
  { from, to, paragraphs }: Changed,
  sentences: readonly SentenceFacts[],
  read: FactReader,
): (change: ChangedFact) => boolean {
  let names: Record<'from' | 'to', ReadonlySet<string>> | undefined
  const isName = (side: 'from' | 'to', word: string): boolean => {
    // The whole of both texts is read for this, which most changes do not need.
    names ??= { from: capitalsOf(from), to: capitalsOf(to) }
    return names[side].has(word)
  }
  const facts = { from: new Set<string>(), to: new Set<string>() }
  const add = (side: 'from' | 'to', text: string): void => {
    for (const fact of [...read(text), ...quotationsIn(text)]) facts[side].add(factKey(fact))
  }
  for (const change of paragraphs) {
    if (change.kind === 'added') add('to', change.text)
    else if (change.kind === 'removed') add('from', change.text)
    else if ('sentences' in change) {
      for (const sentence of change.sentences) {
        if (sentence.kind === 'added') add('to', sentence.text)
        if (sentence.kind === 'removed') add('from', sentence.text)
      }
    }
  }
  for (const one of sentences.flatMap((sentence) => sentence.facts)) {
    if (one.from && !one.to) facts.from.add(factKey(one.from))
    if (one.to && !one.from) facts.to.add(factKey(one.to))
  }
  return ({ from: before, to: after }) => {
    const fact = before ?? after
    if (!fact || (before && after) || fact.fact === 'negation') return false
    const other = before ? 'to' : 'from'
    if (fact.fact === 'name') return fact.key.split(' ').every((word) => isName(other, word))
    return facts[other].has(factKey(fact))
  }
}

function capitalsOf(paragraphs: readonly string[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap((paragraph) => capitalWords(paragraph).capitals.map(({ folded }) => folded)),
  )
}

function factChange({ from, to }: ChangedFact, pointer: string): FactChange {
  const fact = from?.fact ?? to?.fact ?? 'name'
  return { fact, ...(from && { from: from.text }), ...(to && { to: to.text }), pointer }
}
