import type { OutputFolder } from '../model/ports.js'
import { objectOf, readHead } from './archive.js'
import { openCatalogue } from './catalogue-reader.js'
import type { KillOptions, Withdrawal } from './kill.js'
import { objectId } from './object-path.js'
import { purgedSteps } from './plan-article.js'
import { purgedStep, readPurged } from './purged.js'
import { siteSteps } from './site-steps.js'
import { spooled } from './spool.js'
import type { Step } from './steps.js'
import { inTurn } from './turn.js'
import { unknownArticle } from './unknown-article.js'
import { writeCatalogue } from './write-catalogue.js'

/** Count the versions of an article that the archive holds; none where it holds no such article. */
export async function versionsKept(output: OutputFolder, article: string): Promise<number> {
  const head = await readHead(output, objectId(article))
  return head ? Number(head.inventory.head.slice(1)) : 0
}

/**
 * Remove all versions of an article for good: a new object of the archive tells that and why, then what is published and
 * the article's own object are removed. A purge that was interrupted is finished by the next.
 *
 * @throws {UsageError} where there is no such article.
 * @throws {OutputError} where the output folder cannot be read or written, or is damaged.
 */
export async function purge(options: KillOptions): Promise<Withdrawal> {
  const { output, article } = options
  return await inTurn(options, async (turn) => {
    const { entry } = await turn.run(
      () => planPurge(options),
      ({ steps }) => steps,
    )
    if (!entry) throw await unknownArticle(article, await openCatalogue(output))
    await writeCatalogue(turn, output, spooled([entry]), {
      site: (entries) => siteSteps(output, entries, options.also),
      sharding: options.sharding,
    })
    return { entry, written: [...turn.written] }
  })
}

async function planPurge({ output, clock, article, reason, signature }: KillOptions) {
  const version = await versionsKept(output, article)
  const before = await readPurged(output, article)
  if (version === 0) return { steps: [], entry: before }
  const steps: Step[] = [
    ...(await purgedSteps(article, output)),
    { kind: 'purge', path: objectOf(objectId(article)) },
  ]
  // The object that tells it is there already where the purge was interrupted.
  if (before?.version === version && before.reason === reason) return { steps, entry: before }
  const { step, entry } = await purgedStep(output, {
    id: article,
    version,
    reason,
    created: clock.now(),
    signature: await signature(),
  })
  return { steps: [step, ...steps], entry }
}
