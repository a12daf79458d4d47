import { resolve } from 'node:path'
import {
  type ConfigurationFileOptions,
  configurationFiles,
  findConfiguration,
} from '../adapters/find-configuration.js'
import { type GitChanges, gitChanges } from '../adapters/git-changes.js'
import { sidecarPaths, sidecarsAmong } from '../adapters/sidecars.js'
import { plural } from '../language/plural.js'
import { printable } from '../language/printable.js'
import type { ConfigurationOptions } from './configuration-of.js'

/** What was chosen of the inputs. */
export interface Chosen<Input> {
  readonly inputs: readonly Input[]
  /** What was left out; undefined where everything was chosen because the configuration changed. */
  readonly rest: readonly Input[] | undefined
  /** Whether an input that is gone would have been chosen. */
  readonly includes: (path: string) => boolean
  /** How much was chosen, and why, for people. */
  readonly said: string
}

/**
 * Choose the inputs that git says changed since a commit: they, or what is silenced of them in a file beside them. A
 * file of configuration that changed can change all of them; of a configuration in memory git knows nothing.
 *
 * @param ref What git takes for a commit.
 * @param cwd Absolute folder, which paths are relative to.
 * @throws {UsageError} where git cannot tell.
 */
export async function since<Input extends { readonly path: string }>(
  ref: string,
  inputs: readonly Input[],
  cwd: string,
  { config, configuration }: ConfigurationOptions,
): Promise<Chosen<Input>> {
  const changes = await gitChanges(ref, cwd)
  const all = plural(inputs.length, 'input')
  if (!configuration && (await hasChanged({ cwd, ...(config !== undefined && { file: config }) }, changes))) {
    const said = `the configuration changed since ${printable(ref)}: all of ${all} taken`
    return { inputs, rest: undefined, includes: () => true, said }
  }
  const chosen: Input[] = []
  const rest: Input[] = []
  for (const input of inputs) {
    const isChosen =
      (await changes.isChanged(input.path)) || (await hasSidecarChanged(input.path, changes, cwd))
    if (isChosen) chosen.push(input)
    else rest.push(input)
  }
  const said = `${chosen.length} of ${all} changed since ${printable(ref)}`
  return { inputs: chosen, rest, includes: changes.hasGone, said }
}

async function hasChanged(configuration: ConfigurationFileOptions, changes: GitChanges): Promise<boolean> {
  const found = await findConfiguration(configuration)
  if (found !== undefined) return await changes.isChanged(found)
  return configurationFiles(configuration).some(changes.hasGone)
}

async function hasSidecarChanged(path: string, changes: GitChanges, cwd: string): Promise<boolean> {
  if (sidecarPaths(path).some(changes.hasGone)) return true
  const sidecars = sidecarsAmong(sidecarPaths(resolve(cwd, path)), (sidecar) => sidecar, Date.now())
  for (const sidecar of sidecars) if (await changes.isChanged(sidecar.path)) return true
  return false
}
