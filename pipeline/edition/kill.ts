import type { Signature, WithdrawnEntry } from '../model/edition.js'
import type { Clock, OutputFolder } from '../model/ports.js'
import type { AlsoWritten } from './also-written.js'
import { openCatalogue } from './catalogue-reader.js'
import { planArticle } from './plan-article.js'
import type { Sharding } from './sharding.js'
import { siteSteps } from './site-steps.js'
import { spooled } from './spool.js'
import { inTurn } from './turn.js'
import { unknownArticle } from './unknown-article.js'
import { writeCatalogue } from './write-catalogue.js'

export interface KillOptions {
  readonly output: OutputFolder
  readonly clock: Clock
  /** The article's identity. */
  readonly article: string
  readonly reason: string
  readonly signature: () => Promise<Signature>
  /** How to write what the archive does not keep; without it there is none. */
  readonly also?: AlsoWritten | undefined
  /** When the catalogue is parted, where a test has it otherwise. */
  readonly sharding?: Sharding
  /** Called once where a build writes to the output folder, which is waited for. */
  readonly onWait?: (holder: string) => void
  /** Ends that waiting; the promise then rejects with its reason. */
  readonly signal?: AbortSignal
}

export interface Withdrawal {
  readonly entry: WithdrawnEntry
  /** Paths below the output folder that were written or removed; none where the article was withdrawn already. */
  readonly written: readonly string[]
}

/**
 * Kill an article: a new version without a body says that it is canceled and why, and what is published of it is taken
 * away. Earlier versions stay in the archive.
 *
 * @throws {UsageError} where there is no such article.
 * @throws {OutputError} where the output folder cannot be read or written, or is damaged.
 */
export async function kill(options: KillOptions): Promise<Withdrawal> {
  const { output, clock, article, reason, signature, also } = options
  const context = { output, created: clock.now(), signature, also }
  const candidate = {
    id: article,
    namesUpdate: false,
    status: 'canceled',
    reason,
    filesOf: () => ({}),
  } as const
  return await inTurn(options, async (turn) => {
    const catalogue = await openCatalogue(output)
    const known = await catalogue?.entry(article)
    if (!known) throw await unknownArticle(article, catalogue)
    const plan = await turn.run(
      () => planArticle({ ...candidate, source: known.source }, context),
      (planned) => planned?.steps ?? [],
    )
    if (!plan || !('status' in plan.entry)) throw await unknownArticle(article, catalogue)
    const { entry } = plan
    await writeCatalogue(turn, output, spooled([entry]), {
      site: (entries) => siteSteps(output, entries, also),
      sharding: options.sharding,
    })
    return { entry, written: [...turn.written] }
  })
}
