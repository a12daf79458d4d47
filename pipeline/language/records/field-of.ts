/** What a field of a record holds; `end` fields stand below the body, `other` ones anywhere. */
export type FieldKind =
  | 'headline'
  | 'author'
  | 'date'
  | 'section'
  | 'body'
  | 'mail'
  | 'subject'
  | 'end'
  | 'other'

export interface Field {
  readonly kind: FieldKind
  /** Where its value starts in the line; the line's length where the label stands alone. */
  readonly valueStart: number
}

/** A label of one to four words and its colon. */
const LABELLED = /^(\p{L}[\p{L}.’'()-]{0,24}(?::\p{Ll}{3,16})?(?: \p{L}{1,16}){0,3})\s?:(?:\s{1,20}|$)/u
/** A code of two or three capitals, as Factiva's, before its value or alone. */
const CODED = /^([A-Z]{2,3})(?:\s{1,20}(?=\S)|$)/

/** What labels mean, by the names that databases, feeds and mail give them, in lower case. */
const LABELS: readonly (readonly [FieldKind, string])[] = [
  ['headline', 'headline title titre titel überschrift título titular titolo kop'],
  [
    'author',
    'byline by author authors author(s) creator dc:creator writer autor autoren auteur auteurs autores autore autori verfasser',
  ],
  [
    'date',
    'date|pubdate|publication date|published|date published|publish date|dateline date|datum|erscheinungsdatum|fecha|fecha de publicación|date de publication|data|data di pubblicazione|data de publicação|publicatiedatum|pub date',
  ],
  ['section', 'section category rubrik rubrique sección sezione sectie rubriek secção seção ressort'],
  [
    'body',
    'body|full text|text|article text|volltext|texte intégral|texto completo|testo completo|volledige tekst',
  ],
  [
    'mail',
    'from|to|sent|cc|bcc|reply-to|von|an|gesendet|de|para|enviado|à|envoyé|da|a|inviato|van|aan|verzonden',
  ],
  ['subject', 'subject betreff objet asunto oggetto onderwerp assunto'],
  [
    'end',
    'load-date|graphic|graphics|language|classification|publication-type|publication type|journal code|journal-code|document type|publication title|publication year|pages|isbn|issn|place of publication|country of publication|publisher|database|last updated|copyright holder|source attribution|document id|accession number',
  ],
  [
    'other',
    'length|publication|source|copyright|dateline|edition|page|link|url|guid|id|slug|word count|words|publication info|description|keywords|tags|updated|modified|status|location|document url',
  ],
]
const CODES: Readonly<Record<string, FieldKind>> = {
  HD: 'headline',
  BY: 'author',
  PD: 'date',
  LP: 'body',
  TD: 'body',
  CO: 'end',
  IN: 'end',
  NS: 'end',
  RE: 'end',
  IPC: 'end',
  IPD: 'end',
  PUB: 'end',
  AN: 'end',
  CT: 'end',
  RF: 'end',
  ...Object.fromEntries(
    'SE WC ET SN SC ED PG LA CY CR CX VOL CLM ART'.split(' ').map((code) => [code, 'other' as const]),
  ),
}
const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  LABELS.flatMap(([kind, labels]) => labels.split(/\|| (?![^|]*\|)/).map((label) => [label, kind] as const)),
)
const LONGEST = 2000

/** Read the label that a line opens with; undefined without one. `coded` says that labels are codes without a colon. */
export function fieldOf(line: string, coded: boolean): Field | undefined {
  const opening = line.slice(0, 120)
  const match = (coded ? CODED : LABELLED).exec(opening)
  if (!match) {
    const alone = coded || line.length > 24 ? undefined : KINDS.get(line.toLowerCase())
    return alone === 'body' || alone === 'end' ? { kind: alone, valueStart: line.length } : undefined
  }
  const label = match[1] ?? ''
  const kind = coded
    ? Object.hasOwn(CODES, label)
      ? CODES[label]
      : undefined
    : KINDS.get(label.toLowerCase())
  if (kind !== undefined) return { kind, valueStart: match[0].length }
  return coded || line.length > LONGEST ? undefined : { kind: 'other', valueStart: match[0].length }
}

/** Tell whether a label is one of those whose meaning is known. */
export function isKnownLabel(line: string): boolean {
  const label = LABELLED.exec(line.slice(0, 120))?.[1] ?? ''
  return KINDS.has(label.toLowerCase())
}
