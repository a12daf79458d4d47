import type { gitSignature } from '../adapters/git-signature.js'
import type { Configuration } from '../model/configuration.js'
import type { Signature, User } from '../model/edition.js'

export interface SignatureOptions {
  readonly message?: string
  readonly user?: User
}

/**
 * Say who makes a new version, and why: what the command line says, else the configuration, else git. Git is asked at
 * most once, and only where there is a new version.
 */
export function signatureOf(
  { message, user }: SignatureOptions,
  { archive }: Configuration,
  askGit: () => ReturnType<typeof gitSignature>,
): () => Promise<Signature> {
  const given = { message: message ?? archive?.message, user: user ?? archive?.user }
  let asked: Promise<Signature> | undefined
  return async () => {
    if (given.message !== undefined && given.user !== undefined) return given
    asked ??= askGit()
    const git = await asked
    return { message: given.message ?? git.message, user: given.user ?? git.user }
  }
}
