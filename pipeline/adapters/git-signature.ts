import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Signature } from '../model/edition.js'

const run = promisify(execFile)

/**
 * Sign with what git knows where the inputs are under version control: its user, and the subject of the last commit if
 * no input has changed since then.
 *
 * @param cwd Folder that inputs are relative to.
 * @returns Nothing of what git does not know, and nothing at all where there is no git.
 */
export async function gitSignature(cwd: string, inputs: readonly string[]): Promise<Signature> {
  const git = (...args: string[]) =>
    run('git', args, { cwd, timeout: 10_000, maxBuffer: 10_000_000 }).then(
      ({ stdout }) => stdout.trim(),
      () => undefined,
    )
  const [name, email, changes, subject] = await Promise.all([
    git('config', 'user.name'),
    git('config', 'user.email'),
    git('status', '--porcelain', '--', ...inputs),
    git('log', '-1', '--format=%s'),
  ])
  return {
    ...(subject && changes === '' && { message: subject }),
    ...(name && email && { user: { name, address: `mailto:${email}` } }),
  }
}
