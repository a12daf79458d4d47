import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const PAGE = readFileSync(join(import.meta.dirname, '../../schemas/using-the-output.md'), 'utf8')

/** The chapters of the page about using the output, by their headings. */
export const CHAPTERS: ReadonlyMap<string, string> = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text]),
)

/** The files that a chapter shows: a name in code and a colon, then the block. */
export function examplesOf(chapter: string): Record<string, string> {
  const text = CHAPTERS.get(chapter)
  if (text === undefined) throw new Error(`No chapter \`${chapter}\` on the page`)
  const blocks = [...text.matchAll(/^`([^`\n]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)]
  return Object.fromEntries(blocks.map(([, path = '', content = '']) => [path, content]))
}
