import type { OutputFolder } from '../model/ports.js'
import type { PlannedJob } from './jobs.js'
import type { Known, Manifest } from './manifest.js'
import { articlePath, type Input } from './read-inputs.js'
import { toldOf } from './told.js'

const NOTHING_TOLD = toldOf([])

/** Note what the next build may know of an input that was built now. */
export async function remembered(
  { job, plan, findings }: PlannedJob,
  { digest, source }: Input,
  output: Pick<OutputFolder, 'stamp'>,
): Promise<Known> {
  const { id } = job
  // Of what failed, or is not shown, nothing that is published tells that it is as it was.
  if (!plan || 'status' in plan.entry || digest === undefined)
    return { stamp: '', view: '', digest: '', id, version: 0, told: NOTHING_TOLD }
  const view = await output.stamp(articlePath(id))
  const { version } = plan.entry
  return { stamp: source.stamp ?? '', view, digest, id, version, told: toldOf(findings) }
}

/** Whether the last build, by what it knew, accounts for every article: none of its inputs is gone or another article. */
export function isAccountedFor(
  before: Manifest | undefined,
  inputs: readonly Input[],
  folders: readonly string[],
): boolean {
  if (before?.folders?.join('\n') !== folders.join('\n')) return false
  let met = 0
  for (const { path, id } of inputs) {
    const known = before.inputs.get(path)
    if (!known) continue
    if (known.id !== id) return false
    met += 1
  }
  return met === before.inputs.size
}
