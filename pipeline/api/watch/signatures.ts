import { gitSignature } from '../../adapters/git-signature.js'
import type { Signature } from '../../model/edition.js'
import type { BuildOptions } from '../build-options.js'
import type { PreparedBuild } from '../prepare-build.js'

/** Who makes the versions that a watch makes after its first build. */
export interface Signatures {
  readonly later: () => Promise<Signature>
}

/**
 * Sign what is made while inputs are watched. What was committed last says nothing about it, so that git is asked for its
 * user alone, and once.
 */
export function signatures(
  { message, user }: BuildOptions,
  { cwd, configuration: { archive } }: Pick<PreparedBuild, 'cwd' | 'configuration'>,
): Signatures {
  const given = { message: message ?? archive?.message, user: user ?? archive?.user }
  let asked: Promise<Signature> | undefined
  return {
    later: async () => {
      if (given.user !== undefined) return given
      asked ??= gitSignature(cwd, [])
      return { ...given, user: (await asked).user }
    },
  }
}
