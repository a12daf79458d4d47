import { noSuchArticle } from '../../api/differences/article-history.js'
import { pathKind } from '../../api/differences/path-kind.js'
import { knownArticles } from '../../edition/known-articles.js'
import { closestName } from '../../language/closest-name.js'
import { printable } from '../../language/printable.js'
import type { OutputFolder } from '../../model/ports.js'
import { UsageError } from '../../model/usage-error.js'

/** What is held against each other. */
export type Operands =
  | { readonly kind: 'article'; readonly id: string; readonly from?: string; readonly to?: string }
  | { readonly kind: 'files' | 'folders'; readonly from: string; readonly to: string }

/** Where operands are looked for. */
export interface Places {
  readonly cwd: string
  /** The output folder as it was given, and opened. */
  readonly output: string
  readonly folder: OutputFolder
}

/**
 * Tell an article and its versions from two files and from two output folders.
 *
 * The first operand is an article if the output folder's catalogue names it, withdrawn ones too, whatever files there
 * are; only otherwise two operands are the paths of two files or of two folders.
 *
 * @throws {UsageError} where they are none of it; it says what was tried.
 */
export async function chooseOperands(operands: readonly string[], places: Places): Promise<Operands> {
  const { output, folder, cwd } = places
  const [first = '', second, third] = operands
  const known = await knownArticles(folder)
  if (known?.has(first)) {
    const versions = {
      ...(second !== undefined && { from: second }),
      ...(third !== undefined && { to: third }),
    }
    return { kind: 'article', id: first, ...versions }
  }
  const [is, other] = await Promise.all([pathKind(first, cwd), pathKind(second ?? '', cwd)])
  if (second === undefined || third !== undefined || (!is && !other)) {
    if (!is) throw noSuchArticle(first, known?.keys(), output)
    const why =
      third === undefined ? 'one path alone has nothing to be held against' : 'of paths, expected two'
    throw new UsageError(`${notKnown(first, known?.keys(), output)}; it is a ${is}, but ${why}`)
  }
  if (is === 'file' && other === 'file') return { kind: 'files', from: first, to: second }
  if (is === 'folder' && other === 'folder') return { kind: 'folders', from: first, to: second }
  throw new UsageError(
    `${notKnown(first, known?.keys(), output)}; as paths, \`${printable(first)}\` ${told(is)} and \`${printable(second)}\` ${told(other)}, expected two files or two output folders`,
  )
}

function told(kind: 'file' | 'folder' | undefined): string {
  return kind === undefined ? 'is neither file nor folder' : `is a ${kind}`
}

function notKnown(article: string, known: Iterable<string> | undefined, output: string): string {
  const closest = known && closestName(article, [...known])
  const meant = closest === undefined ? '' : ` (did you mean \`${printable(closest)}\`?)`
  return `\`${printable(article)}\` is no article of \`${printable(output)}\`${meant}`
}
