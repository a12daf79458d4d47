import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { systemClock } from '../adapters/clock.js'
import { gitSignature } from '../adapters/git-signature.js'
import { foldersOf } from '../adapters/input-sources.js'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import type { Configuration } from '../model/configuration.js'
import type { PublishOptions } from '../publish.js'
import type { BuildOptions } from './build-options.js'
import { configurationOf } from './configuration-of.js'
import { memoryOf } from './memory-of.js'
import { signatureOf } from './signature-of.js'

/** A build with all its defaults, but for the sources. */
export interface PreparedBuild {
  /** Absolute. */
  readonly cwd: string
  readonly inputs: readonly string[]
  /** Absolute path of the output folder. */
  readonly output: string
  readonly configuration: Configuration
  /** Folders among the inputs, as paths name them. */
  readonly folders: readonly string[]
  readonly publish: Omit<PublishOptions, 'sources'>
}

/**
 * Fill in what a build is not told, and open its output folder; nothing is written.
 *
 * @param isFresh Evaluate a configuration in JavaScript anew though it was before.
 * @throws {ConfigurationError} where the configuration cannot be used.
 * @throws {UsageError} where SOURCE_DATE_EPOCH is no time.
 */
export async function prepareBuild(options: BuildOptions, isFresh = false): Promise<PreparedBuild> {
  const { inputs = ['input'], check = false, prune = false, signal, onProgress, onWait } = options
  signal?.throwIfAborted()
  const cwd = resolve(options.cwd ?? '.')
  const output = resolve(cwd, options.output ?? 'output')
  const configuration = await configurationOf(options, cwd, isFresh)
  const folders = await foldersOf(inputs, cwd)
  const graphDigest = options.graphDigest ?? configuration.archive?.graphDigest ?? false
  const publish = {
    output: nodeOutputFolder(output),
    clock: options.clock ?? systemClock(process.env),
    configuration,
    check,
    prune,
    threads: options.threads ?? availableParallelism(),
    graphDigest,
    folders,
    ...(options.least && { least: options.least }),
    ...memoryOf(options, { cwd, output, configuration, graphDigest }),
    signature: signatureOf(options, configuration, () => gitSignature(cwd, inputs)),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
    ...(onWait && { onWait }),
  }
  return { cwd, inputs, output, configuration, folders, publish }
}
