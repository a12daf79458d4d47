import type { Entry } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import { type CatalogueReader, openCatalogue } from './catalogue-reader.js'
import { isEntry } from './is-catalogue.js'
import { keepGraphDigest } from './merge-entries.js'
import { objectsBelow } from './objects-below.js'
import { planRepair, type RepairPlan } from './plan-repair.js'
import { unlessDamaged } from './read-json.js'
import type { Sharding } from './sharding.js'
import { siteFilesThere } from './site-steps.js'
import { spool } from './spool.js'
import { inTurn, type Turn } from './turn.js'
import { writeCatalogue } from './write-catalogue.js'

export interface RepairOptions {
  readonly output: OutputFolder
  /** Plan and tell, but write nothing. */
  readonly check?: boolean
  /** When the catalogue is parted, where a test has it otherwise. */
  readonly sharding?: Sharding
  /** Called once where a build writes to the output folder, which is waited for. */
  readonly onWait?: (holder: string) => void
  /** Ends that waiting; the promise then rejects with its reason. */
  readonly signal?: AbortSignal
}

export interface Repaired {
  /** Paths below the output folder that were written or removed. */
  readonly written: readonly string[]
  /** What is wrong and was left as it is, as nothing there says what is right. */
  readonly left: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Mend what the archive itself vouches for: what an interrupted build left, inventories and sidecars that a version has a
 * copy of, the published view and the catalogue. What is not understood is told, and neither changed nor removed.
 *
 * @throws {OutputError} where the output folder cannot be read or written.
 */
export async function repair(options: RepairOptions): Promise<Repaired> {
  return await inTurn(options, (turn) => repairAll(options, turn))
}

async function repairAll({ output, sharding }: RepairOptions, turn: Turn): Promise<Repaired> {
  const before = await openCatalogue(output).catch(unlessDamaged)
  const entries = spool<Entry>({ is: isEntry, scratch: output.scratch })
  const left: { path: string; reason: string }[] = []
  try {
    for await (const object of objectsBelow(output, 'archive')) {
      const plan: RepairPlan = await turn.run(
        () => planRepair(object, output),
        ({ steps }) => steps,
      )
      if (plan.entry) await entries.add(plan.entry)
      left.push(...plan.left)
    }
    await writeCatalogue(turn, output, entries, {
      site: () => siteFilesThere(output),
      sharding,
      rebuild: {
        last: before && soundIn(before),
        join: (entry, last) => keepSource(keepGraphDigest(entry, last), last),
        // Where some of the archive cannot be read, what was told of that before stays.
        isWhole: left.length === 0,
      },
    })
  } finally {
    await entries.close()
  }
  return { written: [...turn.written], left }
}

/** Read a catalogue as if what is damaged of it were not there. */
function soundIn(catalogue: CatalogueReader): Pick<CatalogueReader, 'below'> {
  return { below: async (prefix) => (await catalogue.below(prefix).catch(unlessDamaged)) ?? [] }
}

/** Keep the path of the input that the last build told; the archive has that of the newest version. */
function keepSource(entry: Entry, last: Entry | undefined): Entry {
  const source = last?.source
  if (source === undefined || ('purged' in entry && entry.purged)) return entry
  if (!('status' in entry)) return { ...entry, source }
  const { files, ...rest } = entry
  return { ...rest, source, ...(files && { files }) }
}
