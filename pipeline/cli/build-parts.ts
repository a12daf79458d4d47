import { systemClock } from '../adapters/clock.js'
import { configurationFile } from '../adapters/configuration-file.js'
import { gitSignature } from '../adapters/git-signature.js'
import { findSources, foldersOf } from '../adapters/input-sources.js'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import { publish } from '../publish.js'
import type { BuildParts } from './build.js'

/** The real world that the command line builds in. */
export const buildParts: BuildParts = {
  configurationFile,
  findSources,
  foldersOf,
  gitSignature,
  nodeOutputFolder,
  systemClock,
  publish,
}
