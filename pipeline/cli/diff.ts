import { resolve } from 'node:path'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import { diff } from '../api/diff.js'
import type { Compare } from '../api/differences/compare.js'
import type { DescribedFolders } from '../api/differences/compare-folders.js'
import type { Described } from '../formats/differences/described.js'
import { differencesPage } from '../formats/differences/page/differences-page.js'
import { foldersPage } from '../formats/differences/page/folders-page.js'
import { toJson } from '../language/json/to-json.js'
import { printable } from '../language/printable.js'
import { UsageError } from '../model/usage-error.js'
import { chooseOperands } from './differences/choose-operands.js'
import { differencesLines } from './differences/differences-lines.js'
import type { FailOn } from './differences/fail-on.js'
import { failing } from './differences/failing.js'
import { folderLines } from './differences/folder-lines.js'
import { linesOptions } from './differences/lines-options.js'
import type { Surroundings } from './surroundings.js'

export interface DiffCommandOptions {
  /** The output folder as it was given, absolute or relative to where the command runs. */
  readonly output: string
  readonly format: 'pretty' | 'json' | 'patch' | 'html'
  readonly failOn?: readonly FailOn[]
}

/**
 * Tell on standard output what changed from one version of an article to another, from one file to another, or from one
 * output folder to another; on standard error why that fails, where it does.
 *
 * @param operands An article with no, one or two versions, or two paths.
 * @returns The exit code: 1 where the change is of a kind that was asked to fail, else 0.
 * @throws {UsageError} where the operands are no article, versions or paths.
 * @throws {OutputError} where an output folder cannot be read, or is damaged.
 */
export async function tellDifferences(
  operands: readonly string[],
  options: DiffCommandOptions,
  surroundings: Surroundings,
  compare?: Compare,
): Promise<0 | 1> {
  const { cwd, interruption } = surroundings
  const { output, format } = options
  const folder = nodeOutputFolder(resolve(cwd, output))
  const chosen = await chooseOperands(operands, { cwd, output, folder })
  if (chosen.kind === 'folders' && format === 'patch')
    throw new UsageError('A patch is of one article, and two folders were given; name two files')
  const { from, to } = chosen
  const report = await diff(from, to, {
    cwd,
    output,
    ...(chosen.kind === 'article' && { article: chosen.id }),
    ...(compare && { compare }),
    ...(interruption && { signal: interruption() }),
  })
  return report.kind === 'article'
    ? tell(report, options, surroundings)
    : tellFolders(report, options, surroundings)
}

function tell(
  described: Described,
  { format, failOn = [] }: DiffCommandOptions,
  surroundings: Surroundings,
): 0 | 1 {
  const { stdout, stderr } = surroundings
  const { differences } = described
  if (format === 'json') stdout.write(toJson(differences))
  else if (format === 'patch') stdout.write(toJson(differences.patch))
  else if (format === 'html') stdout.write(differencesPage(described))
  else stdout.write(differencesLines(described, linesOptions(surroundings)))
  const said = failing(differences, failOn)
  for (const clause of said) stderr.write(failureLine(differences.article, clause))
  return said.length > 0 ? 1 : 0
}

function tellFolders(
  { folders, changed }: DescribedFolders,
  { format, failOn = [] }: DiffCommandOptions,
  surroundings: Surroundings,
): 0 | 1 {
  const { stdout, stderr } = surroundings
  if (format === 'json') {
    const { added, removed, unchanged, ...paths } = folders
    const all = changed.map(({ differences }) => differences)
    stdout.write(toJson({ ...paths, added, removed, changed: all, unchanged }))
  } else if (format === 'html') stdout.write(foldersPage(folders, changed))
  else stdout.write(folderLines({ folders, changed }, linesOptions(surroundings)))
  const lines = changed.flatMap(({ differences }) =>
    failing(differences, failOn).map((clause) => failureLine(differences.article, clause)),
  )
  // Whoever reads an article that is gone is broken as much as by one that lost a property.
  if (failOn.includes('breaking'))
    for (const { id } of folders.removed) lines.push(failureLine(id, 'is no longer published'))
  for (const line of lines) stderr.write(line)
  return lines.length > 0 ? 1 : 0
}

function failureLine(article: string, clause: string): string {
  return `${printable(article)} ${clause}\n`
}
