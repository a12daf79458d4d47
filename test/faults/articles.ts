import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Path below the input folder to text. */
export type Texts = Readonly<Record<string, string>>

/** Write one small article. */
export function article(subject: string, told: string, head = ''): string {
  return `${head}# The ferry ${subject} leaves the quay

By Ada Quill

12 May 2024

The ferry ${subject} left ${told}, a little late. Those on board waved, and nobody on the quay waved back.
`
}

/** Write small articles that tell the same thing each. */
export function articles(count: number, told: string): Texts {
  const texts = Array.from({ length: count }, (_, at): [string, string] => {
    const name = `${at % 7}/ferry-${String(at).padStart(3, '0')}.md`
    return [name, article(`number ${at}`, told)]
  })
  return Object.fromEntries(texts)
}

/** Put texts into an input folder, over those that are there. */
export function putTexts(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
