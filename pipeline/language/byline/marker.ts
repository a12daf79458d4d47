/** What those that a marker names have done. */
export type Credit = 'author' | 'photographer' | 'translator' | 'editor' | 'contributor'

export interface Marker {
  readonly text: string
  readonly credit: Credit
  /** Where the names start. */
  readonly end: number
  /** The word can be part of a name (`Di Maria`), so that one word behind it is no byline. */
  readonly weak: boolean
  /** The words are no known marker: only the full names of persons show that they are one. */
  readonly unsure?: boolean
}

/** [noun or participle] + agent preposition, as `Written by`, `Text von`, `Propos recueillis par`. */
const AGENT =
  /^((?:[\p{L}’'-]{2,16}\s{1,30}){0,5}?)(by|von|par|por|di|door|af|av)(?::\s{0,30}|\s{1,30})(?=\S)/iu
/** A noun of the trade and a colon, as `Author:`, `Foto:`. */
const LABEL = /^([\p{L}]{3,20}(?:\s[\p{L}]{2,12})?)\s?:\s*(?=\S)/u

/** Whatever is said before `by` on a line with a name, `Submitted by`; `From`, before a name and a place; `Story:`. */
const UNKNOWN =
  /^(?:((?:\p{Lu}[\p{L}-]{1,14}|An?)(?:\s\p{Ll}{2,14}){0,2})\s(by)|(From|Story:|Report:|Column:|Review:|Analysis:|Interview:))\s{1,4}(?=\p{Lu})/u
/** A noun of the trade and a preposition that elsewhere is a part of names: `Texto de Ana Brandt`. */
const TRADE =
  /^(?:(?:une?|uma|un|una)\s)?(?:texte|texto|testo|reportaje|reportagem|reportage|crónica|crônica|chronique|análisis|análise|analyse|analisi|artículo|artigo|article|columna|coluna|entrevista|interview)\s(?:de|di|do|da)\s(?=\p{Lu})/iu

/** Nouns that only bylines have before a colon; `Report:` and `Opinion:` open headlines. */
const LABEL_NOUN =
  /^(?:author|autor|auteur|text|tekst|testo|words|byline|photo|foto|illustr|translat|übersetz|tradu|vertaling|bearbeit|contribut|writer|reporter|correspondent|columnist|journalist|redakteur|korrespondent|periodista|giornalista|verslaggever|jornalista|creator)/iu

const CREDITS: readonly (readonly [RegExp, Credit])[] = [
  [
    /photo|foto|\bpic(?:ture)?s?\b|illustr|\bimages?\b|\bvideo|graphic|grafik|bild|immagin|imagen|imagem/iu,
    'photographer',
  ],
  [/^contributed\s?$/iu, 'author'],
  [/reviewed|check|verif|approved/iu, 'editor'],
  [/translat|übersetz|tradu|vertaal/iu, 'translator'],
  [/^additional|^with\b|contribut|mitarbeit|^weitere|collabora|medewerking|con informaci/iu, 'contributor'],
  [/\bedit(?:ed|ing)\b|bearbeit|redigier|\bédité|\bedici[oó]n|\ba cura\b|geredigeerd/iu, 'editor'],
  [
    /writ|report|\bstor(?:y|ies)\b|\bwords?\b|\btext|\btexto?\b|compil|\bposted\b|author|autor|auteur|\bpublished\b|produced|interview|\btold\b|geschrieben|verfasst|bericht|tekst|testo|escrito|scritto|écrit|recueilli|\barticle\b|byline|analysis|opinion|review|essay|column|commentary|special|kommentar|commento|analyse|beitrag|kolumne|glosse|reportage|chronique|correspond|journalis|redakt|korrespond|periodist|giornalist|verslaggever|jornalist|creator|guest/iu,
    'author',
  ],
]

/** Find the words at a line's start that mark a byline. */
export function markerOf(line: string): Marker | undefined {
  const agent = AGENT.exec(line)
  if (agent) {
    const [text, before = '', preposition = ''] = agent
    const credit = before.trim() === '' ? 'author' : creditOf(before)
    if (credit) {
      return {
        text: text.trim(),
        credit,
        end: text.length,
        weak: before === '' && !/^by$/i.test(preposition),
      }
    }
  }
  const [opening = '', verb = '', , tie = ''] = UNKNOWN.exec(line) ?? []
  if (opening !== '') {
    const known = creditOf(verb) ?? 'author'
    const tied = tie !== 'From' || /\s(?:in|at|for)\s\p{Lu}/u.test(line)
    if (tied) return { text: opening.trim(), credit: known, end: opening.length, weak: false, unsure: true }
  }
  const trade = TRADE.exec(line)?.[0]
  if (trade !== undefined) return { text: trade.trim(), credit: 'author', end: trade.length, weak: false }
  const label = LABEL.exec(line)
  const credit = label && LABEL_NOUN.test(label[1] ?? '') ? creditOf(label[1] ?? '') : undefined
  return label && credit ? { text: label[0].trim(), credit, end: label[0].length, weak: false } : undefined
}

/** More characters than a marker has that stands on a line of its own. */
const LONGEST = 40

/** Tell whether a line is a byline's marker alone, whose names stand on the next: `By`, `Written by`, `Author:`. */
export function isBareMarker(line: string): boolean {
  if (line.length > LONGEST) return false
  const marker = markerOf(`${line} X`)
  return marker?.credit === 'author' && marker.end === line.length + 1
}

function creditOf(words: string): Credit | undefined {
  return CREDITS.find(([pattern]) => pattern.test(words))?.[1]
}
