import type { Paragraph } from 'nlcst'
import { readCredits } from '../../language/byline/read-credits.js'
import { partsOfCaption } from '../../language/furniture/credit-line.js'
import type { Draft } from '../../model/draft.js'
import { textOfBlock } from '../../model/tree.js'
import type { EvidenceRecord } from './record.js'
import { picturePointer, takeCredit } from './take-credit.js'
import { type Given, takeAuthors } from './take-line.js'

/** Take what the newsroom's notes say: who else worked on the article, corrections, pictures, rights. */
export function extractNotes(
  blocks: readonly Paragraph[],
  draft: Draft,
  given: Given,
  record: EvidenceRecord,
): void {
  const authored = draft.authors.length > 0
  for (const block of blocks) {
    if (block.data?.role !== 'note') continue
    const text = textOfBlock(block)
    const { note } = block.data
    if (note === 'credit') extractCredits(block, text, authored, draft, given, record)
    else if (note === 'correction') {
      record.found(
        `/correction/${draft.corrections.length}/text`,
        text,
        { rule: 'note/correction', confidence: 0.95 },
        { block },
      )
      draft.corrections.push(text)
    } else if (note === 'notice of rights' && draft.copyrightNotice === undefined) {
      record.found('/copyrightNotice', text, { rule: 'note/rights', confidence: 0.9 }, { block })
      draft.copyrightNotice = text
    } else if (note === 'caption' || note === 'credit of a picture')
      extractPicture(block, text, draft, record)
  }
}

/** Those who report beside the authors that are known contribute; where none is known, they are the authors. */
function extractCredits(
  block: Paragraph,
  text: string,
  authored: boolean,
  draft: Draft,
  given: Given,
  record: EvidenceRecord,
): void {
  for (const credits of readCredits(text)) {
    const { credit, names } = credits
    if (credit === 'author' && !authored) takeAuthors(credits, block, draft, given, record)
    else {
      for (const { name, kind, start, end } of names) {
        if (draft.authors.some((author) => author.name === name)) continue
        takeCredit(
          credit === 'author' ? 'contributor' : credit,
          { name, kind },
          { block, start, end },
          draft,
          record,
        )
      }
    }
  }
}

function extractPicture(block: Paragraph, text: string, draft: Draft, record: EvidenceRecord): void {
  const pointer = picturePointer(draft)
  const { captionEnd, start, end } = partsOfCaption(text)
  const picture: Draft['pictures'][number] = {}
  const caption = text.slice(0, captionEnd)
  if (caption !== '') {
    picture.caption = caption
    record.found(
      `${pointer}/caption`,
      caption,
      { rule: 'note/caption', confidence: 0.85 },
      { block, start: 0, end: captionEnd },
    )
  }
  const creditText = text.slice(start, end)
  if (creditText !== '') {
    picture.creditText = creditText
    record.found(
      `${pointer}/creditText`,
      creditText,
      { rule: 'note/picture-credit', confidence: 0.85 },
      { block, start, end },
    )
  }
  if (Object.keys(picture).length > 0) draft.pictures.push(picture)
}
