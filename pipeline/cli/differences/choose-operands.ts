import { noSuchArticle } from '../../api/differences/article-history.js'
import { pathKind } from '../../api/differences/path-kind.js'
import { type CatalogueReader, openCatalogue } from '../../edition/catalogue-reader.js'
import { closestArticle } from '../../edition/closest-article.js'
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
  const catalogue = await openCatalogue(folder)
  if (await catalogue?.entry(first)) {
    const versions = {
      ...(second !== undefined && { from: second }),
      ...(third !== undefined && { to: third }),
    }
    return { kind: 'article', id: first, ...versions }
  }
  const [is, other] = await Promise.all([pathKind(first, cwd), pathKind(second ?? '', cwd)])
  if (second === undefined || third !== undefined || (!is && !other)) {
    if (!is) throw await noSuchArticle(first, catalogue, output)
    const why =
      third === undefined ? 'one path alone has nothing to be held against' : 'of paths, expected two'
    throw new UsageError(`${await notKnown(first, catalogue, output)}; it is a ${is}, but ${why}`)
  }
  if (is === 'file' && other === 'file') return { kind: 'files', from: first, to: second }
  if (is === 'folder' && other === 'folder') return { kind: 'folders', from: first, to: second }
  throw new UsageError(
    `${await notKnown(first, catalogue, output)}; as paths, \`${printable(first)}\` ${told(is)} and \`${printable(second)}\` ${told(other)}, expected two files or two output folders`,
  )
}

function told(kind: 'file' | 'folder' | undefined): string {
  return kind === undefined ? 'is neither file nor folder' : `is a ${kind}`
}

async function notKnown(
  article: string,
  catalogue: CatalogueReader | undefined,
  output: string,
): Promise<string> {
  const closest = await closestArticle(article, catalogue, true)
  const meant = closest === undefined ? '' : ` (did you mean \`${printable(closest)}\`?)`
  return `\`${printable(article)}\` is no article of \`${printable(output)}\`${meant}`
}
