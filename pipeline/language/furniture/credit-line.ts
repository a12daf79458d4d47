import { nameShape } from '../byline/name-shape.js'

/** What a credit calls the thing credited, with the sign or word that leads to the name. */
const LABELLED =
  /^\(?(?:(?:file|stock|handout|ap|afp|epa|archiv|symbol)[\s-]{1,2})?(?:photo(?:graph)?s?|image|picture|pic|illustration|graphic|video|credit|photo credit|image credit|image source|foto|fotos|bild|grafik|crédit|crédits|photographie|imagen|crédito|immagine|beeld|imagem)(?:\s?[:/|]\s?|\s(?:by|von|par|de|di|door|por)\s)/iu
/** Agencies and stocks that pictures are credited to. */
const HOUSE =
  /(?:getty(?:\simages)?|reuters|shutterstock|istock(?:photo)?|alamy|unsplash|pexels|pixabay|imago|epa(?:-efe)?|afp|associated press|ap photo|\bap|dpa|ansa|efe|belga|anp|lusa|press association|\bpa(?: wire| media)?|bloomberg|zuma(?: press)?|wikimedia(?: commons)?|flickr|adobe stock|depositphotos|ap images|handout|file photo|courtesy(?: photo)?)\.?\)?$/iu
const LONGEST = 120
const LONGEST_CAPTION = 400

/** Tell whether a line credits a picture and says nothing else: `Photo: Ana Brandt`, `Ana Brandt/Reuters`. */
export function isCreditLine(line: string): boolean {
  if (line.length > LONGEST || /[.!?]\s+\p{Lu}/u.test(line)) return false
  if (LABELLED.test(line)) return true
  const parts = line.replace(/^[([]|[)\]]$/g, '').split(/\s?[/|]\s?|\s{1,120}via\s{1,120}/)
  if (parts.length < 2 || parts.length > 4) return parts.length === 1 && isHouse(line)
  return (
    HOUSE.test(line) &&
    parts.every((part) => ['person', 'organisation', 'word'].includes(nameShape(part) ?? '') || isHouse(part))
  )
}

/** Tell whether a text is a caption: sentences that end with the credit of a picture. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION || !text.endsWith(')')) return false
  const open = text.lastIndexOf('(')
  const credit = open > 0 ? text.slice(open) : undefined
  return (
    credit !== undefined &&
    credit.length <= 80 &&
    (LABELLED.test(credit) || (/[/]/.test(credit) && HOUSE.test(credit)))
  )
}

function isHouse(text: string): boolean {
  return HOUSE.exec(text)?.index === 0
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
  if (isCreditLine(text)) return 0
  const open = text.lastIndexOf('(')
  if (open > 0 && text.endsWith(')'))
    return isCreditLine(text.slice(open)) || isCaption(text) ? open : text.length
  const [, last = ''] = /[.!?…]\s{1,80}([^.!?…]{3,80}\.?)$/u.exec(text) ?? []
  return last !== '' && isCreditLine(last) ? text.length - last.length : text.length
}
