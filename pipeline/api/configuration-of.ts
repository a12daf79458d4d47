import { ConfigurationError } from '../adapters/configuration-error.js'
import { configurationFile } from '../adapters/configuration-file.js'
import type { Configuration } from '../model/configuration.js'
import { UsageError } from '../model/usage-error.js'
import { unlessAborted } from './unless-aborted.js'

/** Where a configuration comes from; without either, `presswright.config.{json,js,mjs,ts}` of `cwd` if there is one. */
export interface ConfigurationOptions {
  /** A file, absolute or relative to `cwd`. */
  readonly config?: string
  /** The configuration itself; no file is looked for then. `{}` is one that says nothing. */
  readonly configuration?: Configuration
  /** Ends the waiting for a configuration in JavaScript that takes its time; the promise then rejects with its reason. */
  readonly signal?: AbortSignal
}

/**
 * Read the configuration that is meant, and hold it against its schema.
 *
 * @param cwd Absolute path.
 * @param isFresh Evaluate JavaScript anew though it was before.
 * @throws {ConfigurationError} where it cannot be used, with all that is wrong.
 * @throws {UsageError} where both a file and a configuration are given.
 */
export async function configurationOf(
  { config, configuration, signal }: ConfigurationOptions,
  cwd: string,
  isFresh = false,
): Promise<Configuration> {
  if (configuration === undefined) {
    const reading = configurationFile({ cwd, isFresh, ...(config !== undefined && { file: config }) })
    return await unlessAborted(reading, signal)
  }
  if (config !== undefined)
    throw new UsageError('Both `config` and `configuration` are given, expected one of them')
  const { checkConfiguration } = await import('../adapters/check-configuration.js')
  const checked = await checkConfiguration(configuration)
  if (checked.ok) return checked.configuration
  throw new ConfigurationError('CONFIGURATION_INVALID', `configuration: ${checked.problems.join('; ')}`)
}
