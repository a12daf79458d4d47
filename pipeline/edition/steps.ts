import type { Content, OutputFolder } from '../model/ports.js'

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
      readonly files: ReadonlyMap<string, Content>
      readonly inventories: ReadonlyMap<string, Content>
    }
  | { readonly kind: 'file'; readonly path: string; readonly content: Content }
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
  await write(contentsOf(steps, 'file'), output)
  await remove(steps, 'withdraw', output)
  await remove(steps, 'purge', output)
  await remove(steps, 'end', output)
}

function contentsOf(steps: readonly Step[], kind: 'begin' | 'mend' | 'file'): ReadonlyMap<string, Content> {
  return new Map(steps.flatMap((step) => (step.kind === kind ? [[step.path, step.content] as const] : [])))
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

/** Plan to put a file into the output folder; nothing where it is there as it should be. */
export async function fileSteps(output: OutputFolder, path: string, content: string): Promise<Step[]> {
  const bytes = await output.read(path)
  const isThere = bytes !== undefined && Buffer.compare(bytes, Buffer.from(content)) === 0
  return isThere ? [] : [{ kind: 'file', path, content }]
}
