import type { Article } from '../pipeline/model/article.js'
import type { Compiled, RawText } from '../pipeline/model/compiled.js'
import type { Status } from '../pipeline/model/edition.js'
import { findingOf } from '../pipeline/model/finding.js'
import type { Source } from '../pipeline/model/ports.js'
import type { Readability } from '../pipeline/model/readability.js'

/** A text that the played compiler reads: what comes out of it is what it says. */
export interface PlayedText {
  readonly id?: string
  readonly headline: string
  readonly body?: string
  readonly published?: string
  readonly updated?: string
  readonly status?: Status
  readonly reason?: string
  /** What the readability file says, which is no part of the article. */
  readonly algorithm?: string
}

/** Make a source of a text; a string is no text that the played compiler can read. */
export function sourceOf(name: string, text: PlayedText | string, extension = '.txt'): Source {
  const bytes = Buffer.from(typeof text === 'string' ? text : JSON.stringify(text))
  return { path: `input/${name}${extension}`, name, size: bytes.length, read: async () => bytes }
}

/** Play who reads no more of a text than its identity. */
export function playedIdentify({ bytes }: RawText): string | undefined {
  const raw = Buffer.from(bytes).toString()
  const text: Partial<PlayedText> = raw.startsWith('{') ? JSON.parse(raw) : {}
  return text.id
}

/** Play the compiler: an article by hand for each text, the headline's error for what is none. */
export async function playedCompile({ path, name, bytes }: RawText): Promise<Compiled> {
  const raw = Buffer.from(bytes).toString()
  if (!raw.startsWith('{'))
    return { ok: false, id: name, findings: [findingOf(path, 'headline-missing', {})] }
  const { id = name, headline, body = 'Nothing more is known.', ...text }: PlayedText = JSON.parse(raw)
  const modified = text.updated ?? text.published
  const article: Article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...(text.published !== undefined && { datePublished: text.published }),
    ...(modified !== undefined && { dateModified: modified }),
    articleBody: body,
    wordCount: body.split(' ').length,
    timeRequired: 'PT1M',
    version: 1,
  }
  return {
    ok: true,
    id,
    article,
    evidence: {
      source: { path, encoding: 'utf-8', layout: 'raw' },
      properties: [],
      refused: [],
      dropped: [],
      replaced: [],
      joined: [],
    },
    readability: { ...READABILITY, algorithm: text.algorithm ?? '1' },
    findings: [findingOf(path, 'author-missing', {})],
    namesUpdate: text.updated !== undefined,
    ...(text.status !== undefined && { status: text.status }),
    ...(text.reason !== undefined && { reason: text.reason }),
  }
}

const READABILITY: Readability = {
  algorithm: '1',
  counts: {
    wholeSentences: 1,
    characters: 1,
    sentences: 1,
    words: 4,
    letters: 18,
    syllables: 6,
    polysyllables: 0,
    monosyllables: 2,
    longWords: 1,
    unfamiliarWords: 0,
  },
  readingMinutes: 1,
  quotedShare: 0,
  formulas: {},
  paragraphs: [],
}
