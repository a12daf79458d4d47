import type {
  ChangeKind,
  FactChange,
  FieldChange,
  ParagraphChange,
  Verdict,
} from '../../model/differences.js'
import { type News, newsInField, newsInParagraph } from './news-in.js'

/** What is known when the verdict is given. */
export interface Case {
  readonly paragraphs: readonly ParagraphChange[]
  readonly fields: readonly FieldChange[]
  readonly facts: readonly FactChange[]
  /** Anything at all differs. */
  readonly differs: boolean
  readonly killed: boolean
  readonly corrected: boolean
  readonly updated: boolean
}

/** Properties that follow from the text or from the change itself, and make a change no greater. */
const CONSEQUENCES: ReadonlySet<string> = new Set([
  'version',
  'dateModified',
  'wordCount',
  'timeRequired',
  'educationalAlignment',
])

/** Judge how much a change matters, and whether it should have been announced and was not. */
export function verdictOf(given: Case): Omit<Verdict, 'compatibility'> {
  const { kind, reasons } = judged(given)
  const announced = given.killed || given.corrected || given.updated
  return { kind, reasons, unannounced: announced ? [] : given.facts }
}

function judged({ paragraphs, fields, facts, differs, killed, corrected }: Case): {
  kind: ChangeKind
  reasons: string[]
} {
  if (!differs) return { kind: 'none', reasons: [] }
  const body = bodyReasons(paragraphs)
  const head = fields.map((field) => ({ pointer: field.pointer, news: newsInField(field) }))
  const news = [
    ...head.filter((field) => field.news === 'news').map(({ pointer }) => `\`${pointer}\` changed`),
    ...body.news,
    ...factReasons(facts),
  ]
  if (killed) return { kind: 'kill', reasons: ['the article was taken away'] }
  if (corrected) return { kind: 'correction', reasons: ['a notice of correction came in', ...news] }
  if (news.length > 0) return { kind: 'update', reasons: news }

  const form = [...fieldReasons(head, 'form', 'spelling changed'), ...body.form]
  const typography = [...fieldReasons(head, 'typography', 'typography changed'), ...body.typography]
  const silent = head.filter(({ pointer, news: what }) => what === 'nothing' && !isConsequence(pointer))
  const quiet = silent.map(({ pointer }) => `\`${pointer}\` changed, which tells a reader nothing`)
  if (form.length > 0 || quiet.length > 0) return { kind: 'refile', reasons: [...form, ...quiet] }
  if (typography.length > 0) return { kind: 'cosmetic', reasons: typography }
  if (head.length > 0) return { kind: 'refile', reasons: ['nothing that a reader sees changed'] }
  return { kind: 'cosmetic', reasons: ['white space changed'] }
}

function isConsequence(pointer: string): boolean {
  return CONSEQUENCES.has(pointer.split('/')[1] ?? '')
}

function fieldReasons(
  head: readonly { readonly pointer: string; readonly news: News }[],
  wanted: News,
  what: string,
): string[] {
  return head.filter(({ news }) => news === wanted).map(({ pointer }) => `\`${pointer}\`: ${what}`)
}

function factReasons(facts: readonly FactChange[]): string[] {
  const counts = new Map<string, number>()
  for (const { fact } of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return [...counts].map(([fact, count]) => counted(`${fact}s changed`, count))
}

function bodyReasons(paragraphs: readonly ParagraphChange[]): Record<Exclude<News, 'nothing'>, string[]> {
  const counts = { added: 0, removed: 0, sentences: 0, edited: 0, respelled: 0, reordered: 0, typography: 0 }
  for (const change of paragraphs) {
    const { news, sentences, edited, respelled } = newsInParagraph(change)
    counts.sentences += sentences
    counts.edited += edited
    counts.respelled += respelled
    if (change.kind === 'added') counts.added++
    else if (change.kind === 'removed') counts.removed++
    else if (news === 'form' && respelled === 0) counts.reordered++
    else if (news === 'typography') counts.typography++
  }
  return {
    news: [
      ...listed('paragraphs added', counts.added),
      ...listed('paragraphs removed', counts.removed),
      ...listed('sentences added or removed', counts.sentences),
      ...listed('sentences edited', counts.edited),
    ],
    form: [
      ...listed('paragraphs in another order, or parted otherwise', counts.reordered),
      ...listed('sentences spelled otherwise', counts.respelled),
    ],
    typography: listed('paragraphs in another typography', counts.typography),
  }
}

function listed(what: string, count: number): string[] {
  return count === 0 ? [] : [counted(what, count)]
}

function counted(what: string, count: number): string {
  return `${what}: ${count.toLocaleString('en')}`
}
