import type { Catalogue, CatalogueEntry, WithdrawnEntry } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import { updateCatalogue } from './catalogue.js'
import { catalogueFileSteps, readCatalogue } from './catalogue-file.js'
import { objectsBelow } from './objects-below.js'
import { planRepair, type RepairPlan } from './plan-repair.js'
import { unlessDamaged } from './read-json.js'
import { siteFilesThere } from './site-steps.js'
import { inTurn } from './turn.js'

export interface RepairOptions {
  readonly output: OutputFolder
  /** Plan and tell, but write nothing. */
  readonly check?: boolean
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
  const { output } = options
  return await inTurn(options, async (turn) => {
    const before = await readCatalogue(output).catch(unlessDamaged)
    const entries: (CatalogueEntry | WithdrawnEntry)[] = []
    const left: { path: string; reason: string }[] = []
    for await (const object of objectsBelow(output, 'archive')) {
      const plan: RepairPlan = await turn.run(
        () => planRepair(object, before, output),
        ({ steps }) => steps,
      )
      if (plan.entry) entries.push(plan.entry)
      left.push(...plan.left)
    }
    await turn.write(async () => {
      const files = await siteFilesThere(output)
      const catalogue = rebuilt(before, entries, left.length > 0)
      return await catalogueFileSteps(output, { ...catalogue, ...(files && { files }) })
    })
    return { written: [...turn.written], left }
  })
}

/** Tell all that the archive holds; where some of it cannot be read, what was told of that before stays. */
function rebuilt(
  before: Catalogue | undefined,
  entries: readonly (CatalogueEntry | WithdrawnEntry)[],
  isPart: boolean,
): Catalogue {
  const whole = updateCatalogue(before, entries)
  if (isPart) return whole
  const ids = new Set(entries.map(({ id }) => id))
  const withdrawn = whole.withdrawn?.filter(({ id }) => ids.has(id)) ?? []
  return {
    articles: whole.articles.filter(({ id }) => ids.has(id)),
    ...(withdrawn.length > 0 && { withdrawn }),
  }
}
