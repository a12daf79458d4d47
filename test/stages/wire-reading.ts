import { articleFrom } from '../compiled.js'
import { indented } from '../wire-copy.js'

/** Heading and headline of a message that all of these tests know. */
export const CRANE = [
  '^BC-XX--Harbour Crane, 2nd Ld-Writethru,311<',
  '^Old crane lifts its last load at Port Ellery<',
]
export const LEAD = indented(
  'PORT ELLERY, Maine (CNW) _ The crane that has stood at the head of the old quay for ninety years lifted its last load on Monday, and put it down again on the same spot.',
)
export const QUOTE = indented(
  "``It wasn't heavy,'' said its driver, who has `retired' twice. ``But it was the last.''",
)
export const LAST = indented('The quay _ all of it _ will be a park, 3{ meters above the tide.')

/** What comes out of a message. */
export async function read(message: string | Uint8Array, options: { name?: string; timeZone?: string } = {}) {
  const { article, evidence, findings } = await articleFrom(message, { name: 'desk/crane.txt', ...options })
  return {
    layout: evidence.source.layout,
    headline: article.headline,
    authors: article.author?.map((author) => `${author['@type']} ${author.name}`),
    role: article.author?.flatMap((author) => ('jobTitle' in author ? [author.jobTitle] : [])),
    published: article.datePublished,
    dateline: article.dateline,
    section: article.articleSection,
    keywords: article.keywords,
    description: article.description,
    body: article.articleBody.split('\n\n'),
    dropped: evidence.dropped
      .filter(({ reason }) => !reason.endsWith('of the message'))
      .map(({ text, reason }) => `${reason}: ${text}`),
    findings: findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
    evidence,
  }
}
