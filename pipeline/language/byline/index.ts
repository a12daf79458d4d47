import { withoutReadingTime } from '../furniture/reading-time.js'
import { type Credit, type Marker, markerOf } from './marker.js'
import { nameShape } from './name-shape.js'
import { undoCapitals } from './undo-capitals.js'
import { isOccupation, isSuffix, titleLength } from './words.js'

export interface BylineName {
  /** As it is printed: capitals undone, without marker, academic title, role or affiliation. */
  readonly name: string
  readonly kind: 'Person' | 'Organization'
  readonly jobTitle?: string
  /** [start, end) of the name in the line. */
  readonly start: number
  readonly end: number
}

export interface Byline {
  readonly names: readonly BylineName[]
  /** The words that mark it, `Written by`; undefined for names alone. */
  readonly marker: string | undefined
  readonly credit: Credit
  /** What stands behind the names and is neither name nor role: a house, a place. */
  readonly affiliation?: string
  /** Only the names show that the line is a byline. */
  readonly unsure?: boolean
}

/** Characters beyond which a line is no byline; what repeats below is bounded by it. */
const LONGEST = 300
/** Signs behind which an affiliation stands, never another author. */
const AFFILIATION = /\s*[|•·–—]\s*|\s+-\s+|\s{3,}/u
/** Signs and words between authors. */
const BETWEEN =
  /\s{0,30},\s{0,30}(?:(?:and|und|et|y|e|en|i|&)\s{1,30})?|\s{1,30}(?:and|und|et|y|e|en|i|with|mit|&)\s{1,30}|\s{0,30}[;/&]\s{0,30}/giu
/** A place or a house behind a name, tied to it by a word. */
const TIED =
  /\s{1,30}(?:[Ss]pecial\s(?:to|for)|SPECIAL\s(?:TO|FOR)|in|for|of|at|from|aus|für|pour|para|voor|à|via)\s{1,30}\S.{0,300}$|\s{0,30}\([^)]{1,40}\)\s{0,30}$/u
/** A house that another one writes for. */
const FOR = /\s{1,30}(?:for|für|pour|para|voor)\s{1,30}\p{Lu}.{0,300}$/u
/** What is left dangling where a date stood. */
const DANGLING = /(?:\s{1,30}(?:on|at|am|le|el|il|op|em|vom))?[\s,|•·–—:/-]{0,300}$/iu

/** A handle or a mail address behind the names. */
const ADDRESS = /\s{1,9}(?:@\w{2,30}|[\w.+-]{1,64}@[\w.-]{3,80})\s{0,9}$/u

/** A marker behind the names rather than before them: `Ana Brandt reports`. */
const BEHIND =
  /\s{1,30}(?:reports?|reporting|writes?|berichtet|berichten|informa|informan|rapporte|rapportent|bericht|relata)\.?$/iu

interface Part {
  readonly text: string
  readonly start: number
  readonly separator: string
}

/** Read a line as a byline, or undefined where it is not one as a whole. Linear in its length. */
export function readByline(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const from = line.length - line.replace(/^[\s,|•·–—:-]+/u, '').length
  const behind = BEHIND.exec(line)
  const marker = markerOf(line.slice(from)) ?? markerBehind(behind)
  const start = from + (marker?.end ?? 0)
  const clause =
    line
      .slice(start, marker?.end === 0 ? behind?.index : undefined)
      .split(/;\s{0,30}(?=\p{L}{1,40}(?:\s\p{L}{1,40})?\s{1,30}by\s)/iu)[0] ?? ''
  const untimed = withoutReadingTime(clause).replace(ADDRESS, '')
  const body = untimed.slice(0, untimed.length - (DANGLING.exec(untimed)?.[0].length ?? 0))
  const [head = '', ...more] = body.split(AFFILIATION)
  const read = namesOf(partsOf(head, start), marker !== undefined)
  if (!read || read.names.length === 0) return undefined
  if (marker?.weak && read.names.every(({ name }) => !name.includes(' '))) return undefined
  const isFull = ({ name, kind }: BylineName) => kind === 'Person' && name.includes(' ')
  const isSure = marker?.text === 'From' || read.affiliations.length + more.length === 0
  if (marker?.unsure && !(isSure && read.names.every(isFull))) return undefined
  const affiliations = [...read.affiliations, ...more.filter((one) => one.trim() !== '')]
  // Without a marker, what stands behind a bar must be a house or a role to be part of a byline.
  if (
    marker === undefined &&
    !more.every((one) => ['organisation', 'role', 'word'].includes(nameShape(one.trim()) ?? ''))
  ) {
    return undefined
  }
  const affiliation = affiliations.join(', ')
  return {
    names: read.names,
    marker: marker?.text,
    credit: marker?.credit ?? 'author',
    ...(affiliation !== '' && { affiliation }),
    ...(marker?.unsure && { unsure: true }),
  }
}

function markerBehind(behind: RegExpExecArray | null): Marker | undefined {
  return behind ? { text: behind[0].trim(), credit: 'author', end: 0, weak: true } : undefined
}

/** Part a list of names; a suffix behind a comma stays with its name. */
function partsOf(text: string, base: number): Part[] {
  const parts: Part[] = []
  let from = 0
  let separator = ''
  const push = (to: number) => {
    const raw = text.slice(from, to)
    const part = raw.trim()
    const before = parts.at(-1)
    if (before && isSuffix(part)) {
      const whole = text.slice(before.start - base, from + raw.trimEnd().length)
      parts.splice(-1, 1, { ...before, text: whole })
    } else if (part !== '')
      parts.push({ text: part, start: base + from + (raw.length - raw.trimStart().length), separator })
  }
  for (const match of text.matchAll(BETWEEN)) {
    push(match.index)
    from = match.index + match[0].length
    separator = match[0].trim()
  }
  push(text.length)
  return parts
}

function namesOf(
  parts: readonly Part[],
  marked: boolean,
): { names: BylineName[]; affiliations: string[] } | undefined {
  const names: BylineName[] = []
  const affiliations: string[] = []
  for (const part of parts) {
    const tied = TIED.exec(part.text)
    // `Ana Brandt for The Record` is a person before a house; `University of Tokyo` is a house.
    const person = tied !== null && nameShape(part.text.slice(0, tied.index)) === 'person'
    const whole = !person && nameShape(part.text) === 'organisation'
    // A house can write for another one, and is called by what it is in or of.
    const tie = whole ? FOR.exec(part.text) : tied
    const cut = tie ? part.text.slice(0, tie.index) : part.text
    if (tie) affiliations.push(tie[0].trim().replace(/^\(|\)$/g, ''))
    const skipped = titleLength(cut)
    const text = withoutStop(cut.slice(skipped))
    const last = names.at(-1)
    const shape = nameShape(text)
    const start = part.start + skipped
    const add = (kind: BylineName['kind']) =>
      names.push({
        name: kind === 'Person' ? undoCapitals(text) : text,
        kind,
        start,
        end: start + text.length,
      })
    if (shape === 'person') add('Person')
    else if (
      shape === 'organisation' &&
      // Behind a comma or a stroke a house is a person's.
      (!last || !/^[,/]/.test(part.separator) || last.kind === 'Organization')
    ) {
      add('Organization')
    } else if (shape === 'word' && !last && marked)
      add(/^\p{Lu}{2,}$/u.test(text) ? 'Organization' : 'Person')
    else if (shape === 'role' && last?.kind === 'Person' && /^\p{Lu}/u.test(text)) {
      names.splice(-1, 1, { ...last, jobTitle: undoCapitals(text) })
    } else if (last && followsName(text, shape, marked)) affiliations.push(text)
    else return undefined
  }
  return { names, affiliations }
}

/**
 * Tell whether a phrase can stand behind a name as its house, place or address. Without a marker a phrase in lower case
 * is a clause of a sentence (`Ana Brandt, the head of the port`), unless it is a job.
 */
function followsName(text: string, shape: ReturnType<typeof nameShape>, marked: boolean): boolean {
  if (text.includes('@')) return true
  if (isOccupation(text)) return text.split(' ').length <= (marked ? 10 : 4)
  if (marked)
    return /^\p{Ll}/u.test(text) ? text.split(' ').length <= 2 : shape !== undefined || text.length <= 40
  return (
    shape !== undefined && (!/^\p{Ll}/u.test(text) || (isOccupation(text) && text.split(' ').length <= 4))
  )
}

/** Drop a stray full stop behind a plain name; an initial's or a suffix's stays. */
function withoutStop(text: string): string {
  const last = text.split(/\s+/).at(-1) ?? ''
  return /\p{Ll}{2}\.$/u.test(text) && !isSuffix(last) ? text.slice(0, -1) : text
}
