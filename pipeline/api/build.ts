import { findSources } from '../adapters/input-sources.js'
import type { Configuration } from '../model/configuration.js'
import type { Source } from '../model/ports.js'
import type { PublishReport } from '../publish.js'
import type { BuildOptions } from './build-options.js'
import { prepareBuild } from './prepare-build.js'

export interface BuildReport extends PublishReport {
  /** What was built from. */
  readonly sources: readonly Source[]
  /** What the publisher said. */
  readonly configuration: Configuration
}

/**
 * Build articles from raw text into an output folder, as `presswright build` does, and tell what became of each. What is
 * wrong with a text is a finding; the other articles are built.
 *
 * @throws {UsageError} where an input matches nothing.
 * @throws {ConfigurationError} where the configuration cannot be used.
 * @throws {OutputError} where the output folder cannot be read or written, or is damaged.
 * @throws The signal's reason, where it is given.
 */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
  const { cwd, inputs, output, configuration, publish: prepared } = await prepareBuild(options)
  const sources = await findSources(inputs, { cwd, output })
  // The compiler takes longer to load than a wrong input takes to be told.
  const { publish } = await import('../publish.js')
  return { ...(await publish({ ...prepared, sources })), sources, configuration }
}
