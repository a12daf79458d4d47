import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** Something that a page has its reader do, in the page's order. */
export type Step =
  | { readonly kind: 'file'; readonly path: string; readonly content: string }
  | {
      readonly kind: 'commands'
      readonly text: string
      /** What it is said to exit with. */
      readonly exitCode: number
      /** What it is said to print, in pieces between `…`. */
      readonly shown: readonly string[]
    }

/** All pages, as paths from the root: the README, and what stands below `schemas`. */
export function pages(): string[] {
  const below = readdirSync(join(ROOT, 'schemas'), { recursive: true, encoding: 'utf8' })
  return [
    'README.md',
    ...below.filter((path) => path.endsWith('.md')).map((path) => `schemas/${path}`),
  ].sort()
}

/** Read a page. */
export function pageText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The chapters of a page by their headings, what stands before the first under an empty one. */
export function chapters(text: string): ReadonlyMap<string, string> {
  const [lead = '', ...rest] = text.split(/^## /m)
  return new Map([
    ['', lead],
    ...rest.map((chapter) => [chapter.slice(0, chapter.indexOf('\n')), chapter] as const),
  ])
}

/** The blocks of a page in a shell's language. */
export function shellBlocks(text: string): string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
}

/**
 * What a text has its reader do: `` `path`: `` before a block is a file to write; a block in `sh` is to be run, the last
 * of its lines says with `# exits with N` that it fails, and a block of text right below it is what it prints.
 */
export function stepsOf(text: string): Step[] {
  const steps: Step[] = []
  const form =
    /^`([^`\n]+)`:\n\n```\w*\n([\s\S]*?)^```$|^```sh\n([\s\S]*?)^```$(?:\n\n```(?:text|json)\n([\s\S]*?)^```$)?/gm
  for (const [, path, content = '', commands, shown = ''] of text.matchAll(form)) {
    if (path !== undefined) steps.push({ kind: 'file', path, content })
    else if (commands !== undefined)
      steps.push({
        kind: 'commands',
        text: commands,
        exitCode: Number(/# exits with (\d+)\s*$/.exec(commands)?.[1] ?? 0),
        shown: shown
          .split(/\s*…\s*/)
          .map((piece) => piece.trim())
          .filter((piece) => piece !== ''),
      })
  }
  return steps
}
