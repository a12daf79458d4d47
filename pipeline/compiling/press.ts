import pMap from 'p-map'
import type { AlsoWritten } from '../edition/also-written.js'
import { rootSteps } from '../edition/archive.js'
import { isEntry } from '../edition/is-catalogue.js'
import type { PlanContext } from '../edition/plan-article.js'
import { isPlanned, type PlannedArticle } from '../edition/planned-article.js'
import { type Spool, type Spooled, spool } from '../edition/spool.js'
import type { Turn } from '../edition/turn.js'
import type { Entry } from '../model/edition.js'
import type { PublishedArticle } from '../model/published-article.js'
import { type Job, outcomeOf, planned } from './jobs.js'
import type { Known } from './manifest.js'
import type { Input } from './read-inputs.js'
import { remembered } from './remember.js'
import type { Gathering } from './told.js'

/** Brings articles to the output folder a batch at a time, and keeps what there is to tell of them. */
export interface Press {
  readonly publish: (jobs: readonly Job[]) => Promise<void>
  /** Take an input for what the last build made of it. */
  readonly pass: (input: Input, known: Known) => Promise<void>
  readonly articles: readonly PublishedArticle[]
  readonly known: ReadonlyMap<string, Known>
  readonly entries: Spool<Entry>
  /** What a build that only checks would have written, for the files of all articles together. */
  readonly unwritten: Spooled<PlannedArticle>
  readonly close: () => Promise<void>
}

export interface PressOptions {
  readonly turn: Turn
  readonly context: PlanContext
  readonly also: AlsoWritten | undefined
  readonly check: boolean
  readonly gathered: Gathering
  /** What the last build knew, by paths. */
  readonly known: ReadonlyMap<string, Known> | undefined
}

/** Open what brings articles to the output folder. */
export function press({ turn, context, also, check, gathered, known: before }: PressOptions): Press {
  const { output } = context
  const { scratch } = output
  const entries = spool<Entry>({ is: isEntry, scratch })
  const unwritten = spool<PlannedArticle>({ is: isPlanned, scratch })
  const articles: PublishedArticle[] = []
  const known = new Map<string, Known>(before)
  let isFounded = false
  return {
    articles,
    known,
    entries,
    unwritten,
    async publish(jobs) {
      // The archive is founded before its first article, and not for none.
      if (!isFounded && jobs.some(({ candidate }) => candidate)) {
        await turn.write(() => rootSteps(output))
        isFounded = true
      }
      const batch = await turn.run(
        () => pMap(jobs, (job) => planned(job, context), { concurrency: 1 }),
        (plans) => plans.flatMap(({ plan }) => plan?.steps ?? []),
      )
      for (const one of batch) {
        const { job, plan, findings } = one
        if (plan) await entries.add(plan.entry)
        if (check && also && plan?.article && plan.steps.length > 0)
          await unwritten.add({ id: job.id, article: plan.article })
        articles.push(outcomeOf(one))
        gathered.add(findings)
        if (job.input) known.set(job.path, await remembered(one, job.input, output))
      }
    },
    async pass({ id, path }, one) {
      articles.push({ id, path, state: 'unchanged', version: one.version })
      known.set(path, one)
      await gathered.addPublished(id, one.told)
    },
    close: async () => {
      await entries.close()
      await unwritten.close()
    },
  }
}
