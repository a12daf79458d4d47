import type { Content, OutputFolder, WholeContent } from '../model/ports.js'

/** One thing to write. */
export type Step =
  /** Leave a mark that something is amid a change, before all else, and take it away, after all else. */
  | { readonly kind: 'begin'; readonly path: string; readonly content: Content }
  | { readonly kind: 'end'; readonly path: string }
  /** Remove what an interrupted build left in the archive, or finish it. */
  | { readonly kind: 'clear'; readonly path: string }
  | { readonly kind: 'mend'; readonly path: string; readonly content: Content }
  /** Let a whole new folder appear in the archive, then the object's inventory that makes it count. */
  | {
      readonly kind: 'version'
      readonly path: string
      readonly folder: string
      readonly files: ReadonlyMap<string, WholeContent>
      readonly inventories: ReadonlyMap<string, Content>
    }
  | { readonly kind: 'file'; readonly path: string; readonly content: Content }
  /** Let what is published of an article appear as a whole. */
  | { readonly kind: 'view'; readonly path: string; readonly files: ReadonlyMap<string, WholeContent> }
  | { readonly kind: 'withdraw'; readonly path: string }
  /** Remove a whole object of the archive. */
  | { readonly kind: 'purge'; readonly path: string }

/**
 * Do steps kind by kind: what one kind writes is on the disk before the next kind starts, so that after a crash no
 * inventory names a folder that is not there, and no view shows what is not kept.
 *
 * @throws {OutputError} where the output folder cannot be written.
 */
export async function perform(steps: readonly Step[], output: OutputFolder): Promise<void> {
  const versions = steps.filter((step) => step.kind === 'version')
  await write(contentsOf(steps, 'begin'), output)
  await remove(steps, 'clear', output)
  await write(contentsOf(steps, 'mend'), output)
  if (versions.length > 0) {
    await output.writeFolders(new Map(versions.map(({ folder, files }) => [folder, files])))
    await write(new Map(versions.flatMap(({ inventories }) => [...inventories])), output)
  }
  await writeViews(
    steps.filter((step) => step.kind === 'view'),
    output,
  )
  await write(contentsOf(steps, 'file'), output)
  await remove(steps, 'withdraw', output)
  await remove(steps, 'purge', output)
  await remove(steps, 'end', output)
}

function contentsOf(steps: readonly Step[], kind: 'begin' | 'mend' | 'file'): ReadonlyMap<string, Content> {
  return new Map(steps.flatMap((step) => (step.kind === kind ? [[step.path, step.content] as const] : [])))
}

async function writeViews(
  views: readonly (Step & { readonly kind: 'view' })[],
  output: OutputFolder,
): Promise<void> {
  if (views.length === 0) return
  // A folder comes before one that lies in it.
  const sorted = [...views].sort((a, b) => (a.path < b.path ? -1 : 1))
  await output.writeFolders(new Map(sorted.map(({ path, files }) => [path, files])))
}

async function write(files: ReadonlyMap<string, Content>, output: OutputFolder): Promise<void> {
  if (files.size > 0) await output.write(files)
}

async function remove(
  steps: readonly Step[],
  kind: 'clear' | 'withdraw' | 'purge' | 'end',
  output: OutputFolder,
): Promise<void> {
  const paths = steps.filter((step) => step.kind === kind).map(({ path }) => path)
  if (paths.length > 0) await output.remove(paths)
}

/** Name the files and folders that a step writes or removes; a mark is gone again when all is done. */
export function pathsOf(step: Step): string[] {
  if (step.kind === 'begin' || step.kind === 'end') return []
  if (step.kind !== 'view') return [step.path]
  return [...step.files.keys()].map((name) => `${step.path}/${name}`)
}

/** Plan to put a file into the output folder; nothing where it is there as it should be. */
export async function fileSteps(output: OutputFolder, path: string, content: WholeContent): Promise<Step[]> {
  const bytes = await output.read(path)
  const isThere = bytes !== undefined && Buffer.from(content).equals(bytes)
  return isThere ? [] : [{ kind: 'file', path, content }]
}
