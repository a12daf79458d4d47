import { resolve } from 'node:path'
import { ownManifest } from '../adapters/own-manifest.js'
import { manifestFile, manifestPath } from '../compiling/manifest-file.js'
import type { Configuration } from '../model/configuration.js'
import type { PublishOptions } from '../publish.js'
import type { BuildOptions } from './build-options.js'

interface Settings {
  /** Absolute. */
  readonly cwd: string
  /** Absolute path of the output folder. */
  readonly output: string
  readonly configuration: Configuration
  readonly graphDigest: boolean
}

/** Find where what a build knows is kept for the next one; nowhere where nobody asks for it. */
export function memoryOf(
  { trust, cache }: Pick<BuildOptions, 'trust' | 'cache'>,
  { cwd, output, configuration, graphDigest }: Settings,
): Pick<PublishOptions, 'manifest'> {
  if (trust === undefined) return {}
  const file = cache === undefined ? manifestPath(output, cwd, process.env) : resolve(cwd, cache)
  const { version } = ownManifest()
  return { manifest: manifestFile({ file, trust, settings: [cwd, configuration, graphDigest], version }) }
}
