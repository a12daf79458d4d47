import type { Signature, WithdrawnEntry } from '../model/edition.js'
import type { Clock, OutputFolder } from '../model/ports.js'
import type { AlsoWritten } from './also-written.js'
import { catalogueSteps, readCatalogue } from './catalogue-file.js'
import { planArticle } from './plan-article.js'
import { inTurn } from './turn.js'
import { unknownArticle } from './unknown-article.js'

export interface KillOptions {
  readonly output: OutputFolder
  readonly clock: Clock
  /** The article's identity. */
  readonly article: string
  readonly reason: string
  readonly signature: () => Promise<Signature>
  /** How to write what the archive does not keep; without it there is none. */
  readonly also?: AlsoWritten | undefined
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
    const { articles = [], withdrawn = [] } = (await readCatalogue(output)) ?? {}
    const known = [...articles, ...withdrawn].find(({ id }) => id === article)
    const ids = articles.map(({ id }) => id)
    if (!known) throw unknownArticle(article, ids)
    const plan = await turn.run(
      () => planArticle({ ...candidate, source: known.source }, context),
      (planned) => planned?.steps ?? [],
    )
    if (!plan || !('status' in plan.entry)) throw unknownArticle(article, ids)
    const { entry } = plan
    await turn.write(() => catalogueSteps(output, [entry], { also }))
    return { entry, written: [...turn.written] }
  })
}
