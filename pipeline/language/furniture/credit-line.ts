import { nameShape } from '../byline/name-shape.js'

/** What a credit calls the thing credited, with the sign or word that leads to the name. */
const LABELLED =
  /^\(?(?:(?:file|stock|handout|ap|afp|epa|archiv|symbol)[\s-]{1,2})?(?:photo(?:graph)?s?|image|picture|pic|illustration|graphic|video|credit|photo credit|image credit|image source|foto|fotos|bild|grafik|crédit|crédits|photographie|imagen|crédito|immagine|beeld|imagem)(?:\s?(?:[:/|]|\.{3}|…)\s?|\s(?:by|von|par|de|di|door|por)\s)/iu
/** Agencies and stocks that pictures are credited to. */
const HOUSE =
  /(?:getty(?:\simages)?|reuters|shutterstock|istock(?:photo)?|alamy|unsplash|pexels|pixabay|imago|epa(?:-efe)?|afp|associated press|ap photo|\bap|dpa|ansa|efe|belga|anp|lusa|press association|\bpa(?: wire| media)?|bloomberg|zuma(?: press)?|wikimedia(?: commons)?|flickr|adobe stock|depositphotos|ap images|handout|file photo|courtesy(?: photo)?)\.?\)?$/iu
/** A credit's label within a line, as it stands behind a caption that has no full stop; capital, so that no sentence has it. */
const LABEL_WITHIN =
  /(?<=[\p{L}\p{N}.,;!?…)”"’]\s{0,3})(?:Photo(?:graph)?s?|PHOTOS?|Image|IMAGE|Picture|Illustration|Graphic|Credit|CREDIT|Photo credit|Photo Credit|Image credit|Fotos?|FOTOS?|Bild|BILD|Crédits?|CRÉDITS?|Imagen|Immagine|Beeld|BEELD|Imagem)\s?(?:[:/|]|\.{3}|…)/gu
/** A credit in brackets that ends by saying what it credits: `(The Record photo)`, `(File)`. */
const HOUSE_FIRST =
  /(?:^|[\s.(])(?:REUTERS|AFP|EPA|EPA-EFE|AP|ANSA|EFE|LUSA|dpa|DPA|ANP|BELGA|TT|NTB|PA|APA)\s?\/\s?\p{Lu}[\p{L}.’'-]{0,30}\s\p{Lu}/u
/** A picture and whose it is, without a sign between them. */
const BARE_LABEL = /^(?:foto|photo|beeld|bild|image|imagen|crédit|crédito)s?\s+(?=\p{Lu})/iu
const CREDITED_LAST = /(?:^|\s|\/)(?:photo|image|foto|picture|file|archive|courtesy|handout)s?\)$/iu
const LONGEST = 120
const LONGEST_CAPTION = 400

/** Tell whether a line credits a picture and says nothing else: `Photo: Ana Brandt`, `Ana Brandt/Reuters`. */
export function isCreditLine(line: string): boolean {
  if (line.length > LONGEST || /[.!?]\s+\p{Lu}/u.test(line)) return false
  if (LABELLED.test(line) || (line.length <= 80 && /:\s?©\s?\p{Lu}/u.test(line))) return true
  if (line.length <= 80 && /^courtesy(?:\s(?:of|photo)|:)\s/i.test(line) && !/[.!?]$/.test(line)) return true
  const [label] = BARE_LABEL.exec(line) ?? []
  if (label && nameShape(line.slice(label.length)) === 'person') return true
  const parts = line.replace(/^[([]|[)\]]\.?$/g, '').split(/\s?[/|]\s?|\s{1,120}via\s{1,120}/)
  if (parts.length < 2 || parts.length > 4) return parts.length === 1 && isHouse(line)
  return parts.some((part) => isHouse(part) || HOUSE.test(line)) && parts.every(isNameOrHouse)
}

/**
 * Tell whether a line names a person and a house, by a stroke, or by brackets about the whole or the house: it is the
 * credit of a picture where it stands below the body's beginning, and may be a byline above it.
 */
export function isNamedCredit(line: string): boolean {
  if (line.length > LONGEST || /[.!?]\s+\p{Lu}/u.test(line)) return false
  const [, name = '', house = ''] = /^([^()]{3,60})\s\(([^()]{2,40})\)$/u.exec(line) ?? []
  if (nameShape(name) === 'person') return isHouse(house) || nameShape(house) === 'organisation'
  const parts = line.replace(/^[([]|[)\]]$/g, '').split(/\s?[/|]\s?/)
  const [first = '', ...houses] = parts
  if (nameShape(first) !== 'person' || houses.length === 0 || houses.length > 3) return false
  return houses.every((one) => nameShape(one) === 'organisation' || isHouse(one))
}

function isNameOrHouse(part: string): boolean {
  return ['person', 'organisation', 'word'].includes(nameShape(part) ?? '') || isHouse(part)
}

/** Tell whether a text is a caption: sentences that end with the credit of a picture. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false
  if (HOUSE_FIRST.test(text.slice(-LONGEST))) return true
  if (labelWithin(text) > 0 || lastCredit(text) !== '') return true
  if (!text.endsWith(')')) return false
  const open = text.lastIndexOf('(')
  const credit = open > 0 ? text.slice(open) : undefined
  return (
    credit !== undefined &&
    credit.length <= 80 &&
    (LABELLED.test(credit) ||
      (/[/]/.test(credit) && HOUSE.test(credit)) ||
      CREDITED_LAST.test(credit) ||
      isNamedCredit(credit))
  )
}

/** Characters at the end of a text in which a credit and its label stand: names have 80 at most. */
const LONGEST_CREDIT = 200

/** Find where the label of a caption's credit starts, behind which nothing but names stands; -1 without one. */
function labelWithin(text: string): number {
  const from = Math.max(0, text.length - LONGEST_CREDIT)
  const end = text.slice(from)
  const last = [...end.matchAll(LABEL_WITHIN)].at(-1)
  if (!last) return -1
  const names = end
    .slice(last.index + last[0].length)
    .trim()
    .replace(/\.$/, '')
  return names.length <= 80 && names.split(/\s?[/,|]\s?|\s(?:for|via)\s/).every(isNameOrHouse)
    ? from + last.index
    : -1
}

/** The last sentence of a caption where it credits somebody: `The footbridge at dawn. ANA BRANDT/THE RECORD`. */
function lastCredit(text: string): string {
  const [, last = ''] = /[.!?…]\s{1,80}([^.!?…]{3,80}\.?)$/u.exec(text) ?? []
  // An agency alone signs a text as well.
  return (/[/|(:…]/.test(last) || BARE_LABEL.test(last)) && (isCreditLine(last) || isNamedCredit(last))
    ? last
    : ''
}

function isHouse(text: string): boolean {
  return HOUSE.exec(text.replace(/\)\.$/, ')'))?.index === 0
}

/** Part a caption, or a line of credit alone, into what it says and whom it credits; offsets are into the text. */
export function partsOfCaption(text: string): {
  readonly captionEnd: number
  readonly start: number
  readonly end: number
} {
  const from = creditStart(text)
  const label = LABELLED.exec(text.slice(from))?.[0].length ?? (text[from] === '(' ? 1 : 0)
  const end = from + text.slice(from).replace(/(?<=\p{L})[)\].]{1,2}$/u, '').length
  return { captionEnd: text.slice(0, from).trimEnd().length, start: from + label, end }
}

/** Find where a caption's credit starts: in brackets at its end, in its last sentence, or at once; else at the end. */
function creditStart(text: string): number {
  if (isCreditLine(text) || isNamedCredit(text)) return 0
  const open = text.lastIndexOf('(')
  const last = lastCredit(text)
  if (open > 0 && text.endsWith(')') && last === '')
    return isCreditLine(text.slice(open)) || isCaption(text) ? open : text.length
  const within = labelWithin(text)
  return within > 0 ? within : text.length - last.length
}

/** Tell whether a line names nothing but an agency that helped: `With AFP`, `Quelle: dpa`. */
export function isAgencyThanked(line: string): boolean {
  if (line.length > 60) return false
  const [opening] =
    /^\(?(?:with|mit|avec|con|met|com|source|quelle|fuente|fonte|bron)\s?:?\s/iu.exec(line) ?? []
  const houses =
    opening === undefined
      ? []
      : line
          .slice(opening.length)
          .replace(/[).]{1,2}$/, '')
          .split(/\s?[,/&]\s?|\s(?:and|und|et|y|e|en)\s/)
  return houses.length > 0 && houses.every(isHouse)
}
