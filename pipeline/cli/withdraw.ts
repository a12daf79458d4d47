import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { systemClock } from '../adapters/clock.js'
import { configurationFile } from '../adapters/configuration-file.js'
import { gitSignature } from '../adapters/git-signature.js'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import { signatureOf } from '../api/signature-of.js'
import { type KillOptions, kill, type Withdrawal } from '../edition/kill.js'
import { purge, versionsKept } from '../edition/purge.js'
import { alsoWritten } from '../formats/also-written.js'
import { plural } from '../language/plural.js'
import { printable } from '../language/printable.js'
import type { User } from '../model/edition.js'
import { UsageError } from '../model/usage-error.js'
import { agreed } from './agreed.js'
import type { Surroundings } from './surroundings.js'
import { waitingLine } from './waiting-line.js'

export interface WithdrawOptions {
  /** The output folder as it was given. */
  readonly output: string
  readonly reason: string
  readonly config?: string
  readonly message?: string
  readonly user?: User
}

export interface PurgeOptions extends WithdrawOptions {
  /** Do not ask. */
  readonly yes?: boolean
}

/** Kill an article, and say what was done. */
export async function killArticle(
  article: string,
  options: WithdrawOptions,
  surroundings: Surroundings,
): Promise<0> {
  const { entry, written } = await kill(await withdrawal(article, options, surroundings))
  const done =
    written.length === 0
      ? `\`${article}\` was killed before${entry.reason === undefined ? '' : ` (${entry.reason})`}`
      : `\`${article}\` is withdrawn; version ${entry.version} says why`
  surroundings.stderr.write(`presswright: ${printable(done)}\n`)
  return 0
}

/**
 * Remove an article for good, after asking.
 *
 * @param stdin Where the answer comes from.
 * @returns The exit code: 1 where the answer was no.
 * @throws {UsageError} where nobody can be asked and `yes` is not given.
 */
export async function purgeArticle(
  article: string,
  options: PurgeOptions,
  surroundings: Surroundings,
  stdin: Readable & { readonly isTTY?: boolean },
): Promise<0 | 1> {
  const { stderr } = surroundings
  const versions = await versionsKept(nodeOutputFolder(resolve(surroundings.cwd, options.output)), article)
  if (versions > 0 && !options.yes) {
    const what = `Remove ${plural(versions, 'version')} of \`${printable(article)}\` for good?`
    if (stdin.isTTY !== true) throw new UsageError(`${what} Nobody can be asked here, expected \`--yes\``)
    if (!(await agreed(what, stdin, stderr))) {
      stderr.write('presswright: nothing was removed\n')
      return 1
    }
  }
  const { written }: Withdrawal = await purge(await withdrawal(article, options, surroundings))
  const done =
    written.length === 0
      ? `\`${article}\` was purged before`
      : `${plural(versions, 'version')} of \`${article}\` removed for good; the archive keeps that and why`
  stderr.write(`presswright: ${printable(done)}\n`)
  return 0
}

async function withdrawal(
  article: string,
  options: WithdrawOptions,
  surroundings: Surroundings,
): Promise<KillOptions> {
  const { cwd, env, interruption } = surroundings
  const { config, reason } = options
  const clock = systemClock(env)
  const configuration = await configurationFile({ cwd, ...(config !== undefined && { file: config }) })
  return {
    output: nodeOutputFolder(resolve(cwd, options.output)),
    clock,
    also: alsoWritten(configuration, clock),
    article,
    reason,
    // What was committed last says nothing about a command that is given now.
    signature: signatureOf(options, configuration, async () => {
      const { user } = await gitSignature(cwd, [])
      return { user }
    }),
    onWait: waitingLine(surroundings),
    ...(interruption && { signal: interruption() }),
  }
}
