import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import { slicePieces, spanOf, textOfPieces } from '../../language/pieces.js'
import type { Claim, FrontMatterValue } from '../../model/draft.js'
import type { Place, PropertyEvidence, RefusedCandidate } from '../../model/evidence.js'
import { type Piece, piecesOf } from '../../model/tree.js'

/** A stretch of a block's text, `[start, end)`; the whole block without them. */
export interface Stretch {
  readonly block: Paragraph
  readonly start?: number
  readonly end?: number
}

export interface Reading {
  /** The rule that read the value: `headline/first-block`. */
  readonly rule: string
  /** Above 0 and at most 1. */
  readonly confidence: number
  /** What was done to the source's text beyond cleaning its characters and lines. */
  readonly steps?: readonly string[]
}

/** Where extraction writes down what it found, and where. */
export interface EvidenceRecord {
  readonly found: (
    pointer: string,
    value: string,
    reading: Reading,
    from: Stretch | FrontMatterValue | Claim,
  ) => void
  /** A value that was found is said more exactly elsewhere: both places stay. */
  readonly refined: (pointer: string, value: string, reading: Reading, from: Claim) => void
  readonly settled: (
    pointer: string,
    value: string,
    rule: string,
    from: 'configuration' | 'folder' | 'derived',
  ) => void
  readonly refused: (property: string, value: string, reason: string, from: Stretch | Claim) => void
  /** A block that is no part of the article, and why. */
  readonly dropped: (block: Paragraph, reason: string) => void
  readonly refusedAt: (property: string, value: string, reason: string, place: Place) => void
}

/** Open the lists that `evidence.json` is made from. */
export function openRecord(file: VFile): EvidenceRecord {
  const properties: PropertyEvidence[] = []
  const refused: RefusedCandidate[] = []
  file.data.properties = properties
  file.data.refused = refused
  const source = String(file)
  const placeOf = (pieces: readonly Piece[]): Place => {
    const { start, end } = spanOf(pieces)
    const at = file.data.pointAt?.(start)
    return { line: at?.line ?? 1, column: at?.column ?? 1, offset: start, endOffset: end }
  }
  const record: EvidenceRecord = {
    found(pointer, value, { rule, confidence, steps = [] }, from) {
      const pieces = piecesFrom(from)
      const place = placeOf(pieces)
      const cleaned = textOfPieces(pieces) !== source.slice(place.offset, place.endOffset)
      properties.push({
        pointer,
        value,
        rule,
        confidence,
        from: 'block' in from ? 'text' : 'key' in from ? 'front matter' : 'metadata',
        places: [place],
        steps: [...(cleaned ? ['characters and lines cleaned'] : []), ...steps],
      })
    },
    refined(pointer, value, reading, from) {
      const index = properties.findIndex((one) => one.pointer === pointer)
      const [before] = index < 0 ? [] : properties.splice(index, 1)
      record.found(pointer, value, reading, from)
      const now = properties.pop()
      if (now) properties.push({ ...now, places: [...now.places, ...(before?.places ?? [])] })
    },
    settled(pointer, value, rule, from) {
      properties.push({ pointer, value, rule, confidence: 1, from, places: [], steps: [] })
    },
    refused(property, value, reason, from) {
      refused.push({ property, value, reason, place: placeOf(piecesFrom(from)) })
    },
    dropped(block, reason) {
      const pieces = piecesOf(block)
      file.data.dropped ??= []
      file.data.dropped.push({ text: textOfPieces(pieces), reason, place: placeOf(pieces) })
    },
    refusedAt(property, value, reason, place) {
      refused.push({ property, value, reason, place })
    },
  }
  return record
}

function piecesFrom(from: Stretch | FrontMatterValue | Claim): readonly Piece[] {
  return 'block' in from ? piecesOfStretch(from) : [from.piece]
}

function piecesOfStretch({ block, start, end }: Stretch): readonly Piece[] {
  const pieces = piecesOf(block)
  return start === undefined && end === undefined
    ? pieces
    : slicePieces(pieces, start ?? 0, end ?? Number.MAX_SAFE_INTEGER)
}
