import { posix } from 'node:path'
import { closestName } from '../language/closest-name.js'
import type { Source } from '../model/ports.js'
import { sidecarEnd } from './sidecars.js'

/** A sidecar that belongs to no source. */
export interface StraySidecar {
  /** As messages name it. */
  readonly path: string
  /** What it was probably meant to be called. */
  readonly suggestion?: string
}

/** Names are compared for so many at most, as each is compared with all in its folder. */
const MOST_SUGGESTED = 20

/**
 * Tell which sidecars belong to none of these sources, in order of their paths: their input was renamed or removed, or
 * they are named otherwise than it.
 *
 * @param sidecars As messages name them.
 */
export function straySidecars(sidecars: ReadonlySet<string>, sources: readonly Source[]): StraySidecar[] {
  if (sidecars.size === 0) return []
  const owned = new Set(sources.flatMap((source) => source.sidecars?.map(({ path }) => path) ?? []))
  const strays = [...sidecars].filter((path) => !owned.has(path)).sort()
  return strays.map((path, i) => {
    const meant = i < MOST_SUGGESTED ? meantName(path, sources) : undefined
    return { path, ...(meant !== undefined && { suggestion: meant }) }
  })
}

/** The name that a sidecar has to have for a source beside it that it is nearly called as: `vote.txt.silence.yml` too. */
function meantName(path: string, sources: readonly Source[]): string | undefined {
  const { dir, base } = posix.parse(path)
  const end = sidecarEnd(base)
  const beside = sources
    .filter((source) => source.path.startsWith(dir))
    .map((source) => posix.parse(source.path))
    .filter((source) => source.dir === dir)
  const stem = base.slice(0, base.length - end.length)
  const whole = beside.find((source) => source.base === stem)
  const name =
    whole?.name ??
    closestName(
      stem,
      beside.map((source) => source.name),
    )
  return name === undefined ? undefined : name + end
}
