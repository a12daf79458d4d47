import type { Source } from '../../model/ports.js'
import type { PublishReport, Selection } from '../../publish.js'
import type { LookedAt } from './open-baseline.js'

/** What a build looked at. */
export interface LookedAtBuild {
  readonly report: PublishReport
  readonly sources: readonly Source[]
  /** Folders that were built, as paths name them. */
  readonly folders: readonly string[]
  readonly selection: Selection | undefined
}

/** Tell which files a build looked at: its inputs, the files beside them, and those that are gone from its folders. */
export function lookedAt({ report, sources, folders, selection }: LookedAtBuild): LookedAt {
  const taken = new Set(
    sources.flatMap(({ path, sidecars = [] }) => [path, ...sidecars.map((one) => one.path)]),
  )
  const left = new Set(
    selection?.others.flatMap(({ path, sidecars = [] }) => [path, ...sidecars.map((one) => one.path)]),
  )
  const isBelow = (file: string) => folders.some((folder) => folder === '.' || file.startsWith(`${folder}/`))
  const isGone = (file: string) =>
    !left.has(file) && isBelow(file) && (selection === undefined || selection.includes(file))
  const failed = new Set(report.articles.flatMap(({ path, state }) => (state === 'failed' ? [path] : [])))
  return {
    wasLookedAt: (file) => taken.has(file) || isGone(file),
    failed: (file) => failed.has(file),
  }
}
